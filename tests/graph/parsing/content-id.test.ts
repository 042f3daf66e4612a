import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import { ContentIds, documentId } from '#graph/parsing/content-id.server.ts';

const CODE = '062031' as MunicipalityCode;
const document = documentId(CODE, '計画', '案');

describe('content ids', () => {
  it('are a kind letter and twelve base32 letters', () => {
    const ids = new ContentIds(document);
    const made = [document, ids.section(['a']), ids.unit('term', ['※1', '語'])];
    expect(made.map((id) => id.slice(0, 2))).toStrictEqual(['d-', 's-', 'w-']);
    for (const id of made) expect(id).toMatch(/^[a-z]-[a-z2-7]{12}$/);
  });

  it('do not change from one version to the next', () => {
    const ids = new ContentIds(document);
    const made = [document, ids.section(['1', '基盤']), ids.unit('focus', [['1', '基盤'], null, '移住'])];
    expect(made).toStrictEqual(['d-jlomeqrz6rfs', 's-zedx3gxou27l', 'm-knycbiy5rpkw']);
    expect(documentId(CODE, '計画', null)).not.toBe(documentId(CODE, '計画', ''));
  });

  it('differ where the parts differ, also in where one part ends', () => {
    fc.assert(
      fc.property(fc.tuple(fc.string(), fc.string()), fc.tuple(fc.string(), fc.string()), ([a, b], [c, d]) => {
        const one = new ContentIds(document).unit('measure', [a, b]);
        const other = new ContentIds(document).unit('measure', [c, d]);
        expect(one === other).toBe(a === c && b === d);
      }),
    );
  });

  it('count equal units, so that none shares an id', () => {
    const ids = new ContentIds(document);
    const [first, second] = [ids.unit('passage', ['x']), ids.unit('passage', ['x'])];
    expect(first).not.toBe(second);
    const again = new ContentIds(document);
    expect([again.unit('passage', ['x']), again.unit('passage', ['x'])]).toStrictEqual([first, second]);
  });
});
