import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localHref, otherLanguageHref, sourceHref } from '../../../src/lib/local-href.ts';

describe('localHref', () => {
  test('Japanese is the language of an address without a parameter', () => {
    expect(localHref('ja', '/about#sources')).toBe('/about#sources');
  });

  test('English is kept before the anchor', () => {
    expect(localHref('en', '/about#sources')).toBe('/about?lang=en#sources');
  });

  test('lists repeat the name; empty values are left out', () => {
    expect(
      localHref('ja', '/search', { q: '移住', kind: ['measure', 'project'], mode: null, city: [], band: '' }),
    ).toBe('/search?q=%E7%A7%BB%E4%BD%8F&kind=measure&kind=project');
  });

  test('a value comes back as it went in, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (q) => {
        const url = new URL(localHref('en', '/search', { q }), 'http://atlas.example');
        expect([url.searchParams.get('q'), url.searchParams.get('lang')]).toStrictEqual([q, 'en']);
      }),
    );
  });
});

describe('sourceHref', () => {
  test('lines are marked by the query and opened by the anchor', () => {
    expect(sourceHref('ja', 'd-abcdefghijkl', [261, 263])).toBe('/documents/d-abcdefghijkl?from=261&to=263#L261');
  });
});

describe('otherLanguageHref', () => {
  test('all other parameters are kept', () => {
    const url = new URL('http://atlas.example/search?q=DX&kind=measure');
    expect(otherLanguageHref(url)).toBe('/search?q=DX&kind=measure&lang=en');
  });

  test('going there and back again changes nothing', () => {
    const url = new URL('http://atlas.example/documents/d-x?from=3&to=4#L3');
    const there = new URL(otherLanguageHref(url), url);
    expect(otherLanguageHref(there)).toBe('/documents/d-x?from=3&to=4#L3');
  });
});
