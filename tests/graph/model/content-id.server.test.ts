import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentId } from '#graph/model/content-id.server.ts';
import { departmentId } from '#graph/model/department-id.server.ts';
import type { MunicipalityCode } from '#graph/model/ids.ts';

const part = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
const partLists = fc.array(part, { maxLength: 4 });

it('an id is the letter, a dash and 12 letters of base32', () => {
  fc.assert(
    fc.property(partLists, (parts) => {
      expect(contentId('m', parts)).toMatch(/^m-[a-z2-7]{12}$/);
    }),
  );
});

it('the same parts give the same id, other parts another', () => {
  fc.assert(
    fc.property(partLists, partLists, (a, b) => {
      expect(contentId('s', a) === contentId('s', b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

it('ids stay the same from version to version', () => {
  expect(contentId('d', ['総合計画', null, 7])).toBe('d-qqn2y4ulvgwh');
});

it('a department has one id in all documents of its municipality', () => {
  const code = '010006' as MunicipalityCode;
  expect(departmentId(code, '企画課')).toBe(contentId('g', ['010006', '企画課']));
});
