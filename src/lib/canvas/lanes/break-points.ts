const CLOSING = /[、。，．・ー」）』】〕!?！？…,.)\]ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々]/u;
const OPENING = /[「（『【〔([]/u;
const AFTER_MARK = /[、。・」）』】]/u;
const PARTICLE = /[のとやをにではが]/u;
const KANJI_OR_KATAKANA = /[\p{Script=Han}\p{Script=Katakana}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const LATIN = /[\p{Script=Latin}\p{Number}'’\-/&+.]/u;

/** True where a line may end before `after` if nothing better is to be had: closing marks and small kana never begin a line. */
export function mayBreak(before: string, after: string): boolean {
  return !CLOSING.test(after) && !OPENING.test(before) && after !== 'ー';
}

/** How good a place for a line break is; lower is better. */
const BREAK_COST = { mark: 0, particle: 1, space: 0, script: 3, plain: 6 } as const;

/**
 * Cost of a line break between two neighbouring characters, or `null` where none may stand: inside a katakana or Latin
 * run, before a closing mark or small kana, after an opening mark (JIS X 4051 line-start and line-end prohibition).
 */
export function breakCost(before: string, after: string): number | null {
  if (before === ' ' || before === '　') return BREAK_COST.space;
  if (after === ' ' || after === '　') return null;
  if (!mayBreak(before, after)) return null;
  if (LATIN.test(before) && LATIN.test(after)) return null;
  if (AFTER_MARK.test(before)) return BREAK_COST.mark;
  if (KATAKANA.test(before) && KATAKANA.test(after)) return null;
  if (PARTICLE.test(before) && KANJI_OR_KATAKANA.test(after)) return BREAK_COST.particle;
  return KANJI_OR_KATAKANA.test(after) && !KANJI_OR_KATAKANA.test(before) ? BREAK_COST.script : BREAK_COST.plain;
}
