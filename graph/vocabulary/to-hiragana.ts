const KATAKANA_TO_HIRAGANA = 0x60;

/** Katakana written as hiragana, for comparing readings; long marks (ー) and everything else stay. Same length. */
export function toHiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - KATAKANA_TO_HIRAGANA));
}
