import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import { citySeals, citySlot } from '../../../src/lib/city-slot.ts';

const code = (text: string) => text as MunicipalityCode;
const codes = ['222259', '062031', '112119', '082368'].map(code);
const cities = (names: readonly string[]) => names.map((name, index) => ({ code: code(`00000${index}`), name }));
const sealsOf = (...names: readonly string[]) => [...citySeals(cities(names)).values()];

describe('citySlot', () => {
  test('slots follow the order of code, not the order of loading', () => {
    expect(codes.map((one) => citySlot(one, codes))).toStrictEqual([4, 1, 3, 2]);
  });

  test('the fifth municipality has the first colour again', () => {
    expect(citySlot(code('300000'), [...codes, code('300000')])).toBe(1);
  });

  test('neighbours in the order of code have different colours', () => {
    const six = fc.integer({ min: 0, max: 999_999 }).map((number) => code(String(number).padStart(6, '0')));
    fc.assert(
      fc.property(fc.uniqueArray(six, { minLength: 2, maxLength: 40 }), (loaded) => {
        const slots = [...loaded].sort().map((one) => citySlot(one, loaded));
        expect(slots.filter((slot, index) => slot === slots[index + 1])).toStrictEqual([]);
      }),
    );
  });
});

describe('citySeals', () => {
  test('the seal is the first kanji', () => {
    expect(sealsOf('鶴岡市', '小美玉市', '本庄市', '伊豆の国市')).toStrictEqual(['鶴', '小', '本', '伊']);
  });

  test('names that begin alike are told by the first kanji that differs', () => {
    expect(sealsOf('北上市', '北見市', '北広島市')).toStrictEqual(['上', '見', '広']);
  });

  test('kana tell no municipality', () => {
    expect(sealsOf('伊豆市', '伊豆の国市', '鶴岡市')).toStrictEqual(['伊', '国', '鶴']);
  });

  test('municipalities of one name keep their first letter', () => {
    expect(sealsOf('府中市', '府中市')).toStrictEqual(['府', '府']);
  });

  test('a letter outside the basic plane stays whole', () => {
    expect(sealsOf('𠮷野町')).toStrictEqual(['𠮷']);
  });
});
