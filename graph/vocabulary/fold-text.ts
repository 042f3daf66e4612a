import { applyRules, type MappedText, replaceMapped } from './mapped-text.ts';
import { DROP_LONG_MARK, REMOVE_MARKS, SPELLING_RULES } from './spelling-rules.ts';

/** A character with everything that composes with it: combining marks, half-width voicing marks, Hangul letters. */
const CLUSTER = /[\s\S][\p{M}\uFF9E\uFF9F\u1160-\u11FF\u3131-\u318E\uFFA0-\uFFDC]*/gu;
/** Left out beside white space: middle dots, control and format characters, variation selectors, broken surrogates. */
const SILENT = /[\s\p{Cc}\p{Cf}\p{Cs}\uFE00-\uFE0F\u{E0100}-\u{E01EF}・·‧•]/u;
const SILENT_ALL = new RegExp(SILENT.source, 'gu');
/** Texts of these characters alone give the same with and without the character map, and the fast way is taken. */
const PLAIN = /^[\n -~\u3000-〕ぁ-ゖァ-ー一-鿿！-～※①-⑳→○●■]*$/u;

const RULES = [REMOVE_MARKS, ...SPELLING_RULES, DROP_LONG_MARK];

/**
 * The form in which texts, labels and queries are compared, with the way back to the original: NFKC, lower case, without
 * white space, middle dots and footnote marks, one spelling for known variants (子ども・子供 → こども, 令和7年 → 2025年, サーバー → サーバ …).
 * Takes any string, broken surrogates too; linear in its length.
 *
 * @example foldText('移住・定 住').text === '移住定住'
 */
export function foldText(text: string): MappedText {
  return RULES.reduce(replaceMapped, foldCharacters(text));
}

/** `foldText(text).text`, without the map and faster. */
export function foldPlain(text: string): string {
  if (!PLAIN.test(text)) return foldText(text).text;
  return applyRules(text.normalize('NFKC').toLowerCase().replace(SILENT_ALL, ''), RULES);
}

function foldCharacters(text: string): MappedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    for (const character of cluster.normalize('NFKC').toLowerCase()) {
      if (SILENT.test(character)) continue;
      pieces.push(character);
      for (let i = 0; i < character.length; i += 1) {
        starts.push(index);
        ends.push(index + cluster.length);
      }
    }
  }
  return { text: pieces.join(''), starts, ends };
}
