import { describe, expect, test } from 'vitest';
import { secureResponse } from '../../../../src/lib/server/secure-response.ts';

describe('secureResponse', () => {
  test('every answer forbids framing, sniffing and foreign use', () => {
    const { headers } = secureResponse(new Response('{}', { status: 404 }));
    const names = [
      'strict-transport-security',
      'x-content-type-options',
      'x-frame-options',
      'referrer-policy',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'permissions-policy',
      'content-security-policy',
    ];
    expect(names.filter((name) => !headers.has(name))).toStrictEqual([]);
  });

  test('an answer without a policy of its own may run nothing', () => {
    const policy = secureResponse(new Response('')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('the policy that a page brings is kept', () => {
    const page = new Response('', { headers: { 'content-security-policy': "script-src 'nonce-1'" } });
    expect(secureResponse(page).headers.get('content-security-policy')).toBe("script-src 'nonce-1'");
  });
});
