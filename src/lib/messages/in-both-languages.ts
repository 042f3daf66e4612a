import type { Language } from './language.ts';

/** Messages of one area in both languages; the type of the Japanese ones is the type of all. */
export function inBothLanguages<Messages>(ja: Messages, en: Messages): (language: Language) => Messages {
  return (language) => (language === 'en' ? en : ja);
}
