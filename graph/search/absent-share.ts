const LETTER = /[\p{Script=Han}々\p{Script=Katakana}ー\p{Script=Latin}]/gu;
const HIRAGANA = /\p{Script=Hiragana}/gu;
/** Above this share of hiragana a query is said rather than named: its words need not be those of a plan. */
const MOST_HIRAGANA = 0.4;

/**
 * How much of a query that names things (空港の誘致) lies in words that no plan holds, in 0–1 of its letters without hiragana; 0 for one
 * that says something in a sentence (よそから移ってくる家族へのお金の助け), which plans say in other words.
 */
export function absentShare(query: string, absent: readonly string[]): number {
  const length = query.replace(/\s+/gu, '').length;
  const letters = count(query, LETTER);
  if (letters === 0 || count(query, HIRAGANA) > MOST_HIRAGANA * length) return 0;
  const lost = absent.reduce((sum, word) => sum + count(word, LETTER), 0);
  return Math.min(1, lost / letters);
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}
