import { describe, expect, it } from 'vitest';
import { createLexicon } from '#graph/vocabulary/lexicon.ts';
import { findOneEdit } from '#graph/vocabulary/one-edit.ts';
import { judgeEdit } from '#graph/vocabulary/plausible-edit.ts';

const lexicon = createLexicon();

/** Judges the edit that leads from a typed word, of which the part between bars is unknown, to a known one. */
function judge(marked: string, known: string) {
  const [before = '', part = ''] = marked.split('|');
  const typed = marked.replaceAll('|', '');
  const edit = findOneEdit(typed, known);
  if (edit === null) throw new RangeError(`${typed} and ${known} are not one edit apart`);
  const unknown = { start: before.length, end: before.length + part.length };
  return judgeEdit({ typed, unknown, known, edit }, lexicon);
}

describe('judgeEdit', () => {
  it.each([
    ['|ボランテイア|活動', 'ボランティア活動'],
    ['|コミニュティ|', 'コミュニティ'],
    ['|スタトアップ|', 'スタートアップ'],
    ['|ホランティア|', 'ボランティア'],
    ['|かんけいじんこお|', 'かんけいじんこう'],
    ['|まちののみりょく|', 'まちのみりょく'],
    ['|かんきょうくしゅう|', 'かんきょうがくしゅう'],
    ['|migraton|', 'migration'],
    ['移住|支縁|', '移住支援'],
    ['|医|寮費無料化', '医療費無料化'],
  ])('is sure that %s means %s', (typed, known) => {
    expect(judge(typed, known)).toBe('sure');
  });

  it.each([
    ['関係|係|人口', '関係人口'],
    ['|関|人|係|口', '関係人口'],
    ['情報|發信|', '情報発信'],
    ['|終活|支援', '就活支援'],
    ['避難行動要|支授|者', '避難行動要支援者'],
  ])('finds it likely that %s means %s', (typed, known) => {
    expect(judge(typed, known)).toBe('likely');
  });

  it.each([
    ['a kanji more', '地域|猫|活動', '地域活動'],
    ['a kanji less', '|域|連携', '地域連携'],
    ['a kanji read otherwise', '障害|児|支援', '障害者支援'],
    ['one of three kanji', '|慰|労会', '移労会'],
    ['a sign', 'energy|abcdef|-saving', 'energyabcdefsaving'],
    ['a number', '|アクション|2', 'アクション3'],
    ['a letter of another script', '|アラート|', 'lアラート'],
    ['a letter beside the unknown', '|ファミサポ|の', 'ファミサポ'],
    ['another beginning', '|ラーケーション|', 'ワーケーション'],
    ['one of four katakana', '|スマホン|', 'スマロン'],
    ['a particle more', '|のひきこもり|', 'ひきこもり'],
    ['a particle less', '|まちなかにぎわい|', 'まちなかのにぎわい'],
    ['a particle behind', '|ひきこもりが|', 'ひきこもり'],
    ['another first letter', '|nigration|', 'migration'],
    ['a plural', '|populations|', 'population'],
    ['a British spelling', '|centre|', 'center'],
  ])('takes %s for another wording', (_, typed, known) => {
    expect(judge(typed, known)).toBe('none');
  });
});
