import type { Language } from '$lib/messages/language.ts';

/** Remarks of a profile are written in either language: one that is mostly Latin letters is read out in English. */
export function languageOfRemark(remark: string): Language {
  const letters = remark.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin.length * 2 > letters.length ? 'en' : 'ja';
}
