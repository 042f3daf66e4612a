import { describe, expect, test } from 'vitest';
import { refuseRequest } from '../../../../src/lib/server/refuse-request.ts';

const address = (path: string) => new URL(path, 'http://atlas.example');
const searchFor = (text: string, path = '/search') => address(`${path}?q=${encodeURIComponent(text)}`);

describe('refuseRequest', () => {
  test('a query of 2,000 Japanese characters passes, however long its escapes', () => {
    expect(refuseRequest(searchFor('移'.repeat(2_000)))).toBeNull();
  });

  test('an address of 8,192 bytes passes and one byte more does not', () => {
    const filled = (length: number) => refuseRequest(address(`/${'a'.repeat(length - 1)}`))?.status;
    expect([filled(8_192), filled(8_193)]).toStrictEqual([undefined, 414]);
  });

  test('readers get a page in their language', async () => {
    const refused = refuseRequest(address(`/search?lang=en&q=${'a'.repeat(9_000)}`));
    expect(refused?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await refused?.text()).toContain('<html lang="en">');
  });

  test('programs get problem details', async () => {
    const refused = refuseRequest(address(`/api/search?q=DX&x=${'a'.repeat(9_000)}`));
    expect(refused?.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await refused?.json()).toMatchObject({ status: 414, code: 'address-too-long' });
  });

  test('a query that is too long is refused as such, whatever the length of the address', async () => {
    const refused = refuseRequest(searchFor('移'.repeat(9_000), '/api/search'));
    expect(await refused?.json()).toMatchObject({
      status: 400,
      code: 'invalid-input',
      detail: expect.stringContaining('9,000文字') as string,
    });
    expect(refuseRequest(searchFor('移'.repeat(9_000)))?.status).toBe(400);
  });

  test.each(['/api/measures/%E0%A4%A', '/api/%', '/api/concepts/%FF/x'])(
    'a path whose escapes stand for no characters is refused to programs: %s',
    async (path) => {
      const refused = refuseRequest(address(path));
      expect(refused?.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(await refused?.json()).toMatchObject({ status: 400, code: 'invalid-input' });
    },
  );

  test('escapes of characters pass, and readers of a broken path are not refused here', () => {
    const paths = ['/api/measures/%E7%A7%BB', '/api/measures/100%25', '/measures/%E0%A4%A'];
    expect(paths.map((path) => refuseRequest(address(path)))).toStrictEqual([null, null, null]);
  });
});
