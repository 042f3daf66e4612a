import { expect, it } from 'vitest';
import { readKanji } from '#graph/vocabulary/kanji-readings.ts';

it('reads each kanji as most of its words are read, and none that is met but once', () => {
  const readings = readKanji([
    ['医療', ['いりょう']],
    ['治療', ['ちりょう']],
    ['医院', ['いいん']],
    ['病院', ['びょういん']],
    ['治水', ['ちすい']],
    ['大人', ['おとな']],
    ['子', ['こ']],
    ['市役所', ['しやくしょ']],
  ]);
  expect(readings).toStrictEqual(
    new Map([
      ['医', new Set(['い'])],
      ['療', new Set(['りょう'])],
      ['治', new Set(['ち'])],
      ['院', new Set(['いん'])],
    ]),
  );
});

it('gives a kanji all the readings it has in two words or more', () => {
  const readings = readKanji([
    ['先生', ['せんせい']],
    ['学生', ['がくせい']],
    ['一生', ['いっしょう']],
    ['半生', ['はんしょう', 'はんせい']],
    ['半円', ['はんえん']],
    ['先日', ['せんじつ']],
    ['学者', ['がくしゃ']],
    ['一族', ['いちぞく']],
    ['一切', ['いっさい']],
  ]);
  expect(readings.get('生')).toStrictEqual(new Set(['せい', 'しょう']));
});
