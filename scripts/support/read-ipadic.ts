import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A noun of the dictionary. */
export interface DictionaryWord {
  readonly written: string;
  /** In hiragana; for katakana words themselves, in katakana. */
  readonly reading: string;
}

/** Files of nouns with the cost that words have which its authors never met: of these files only words they met are taken. */
const FILES: readonly (readonly [name: string, unseenCost: number | null])[] = [
  ['Noun.csv', 5622],
  ['Noun.verbal.csv', null],
  ['Noun.adjv.csv', 4845],
  ['Noun.adverbal.csv', 5221],
];
/** Katakana words have a cost of their own. */
const UNSEEN_KATAKANA = 3657;
const KANJI = /^[\p{Script=Han}々]{2,4}$/u;
const KATAKANA = /^[ァ-ヺー]{3,}$/u;

/** Common nouns of two to four kanji, and katakana words, of an IPADIC folder (CSV files in EUC-JP), in the order of the files. */
export async function readIpadic(folder: string): Promise<readonly DictionaryWord[]> {
  const words: DictionaryWord[] = [];
  for (const [name, unseenCost] of FILES) {
    const text = new TextDecoder('euc-jp').decode(await readFile(join(folder, name)));
    for (const line of text.split('\n')) {
      const [written = '', , , cost = '', , , , , , , , reading = ''] = line.split(',');
      const isKatakana = KATAKANA.test(written);
      if (!isKatakana && !(KANJI.test(written) && isEveryday(written))) continue;
      if (unseenCost !== null && Number(cost) === (isKatakana ? UNSEEN_KATAKANA : unseenCost)) continue;
      words.push({ written, reading: isKatakana ? written : toHiragana(reading) });
    }
  }
  return words;
}

/** True where all characters are of the first level of JIS X 0208, which holds the kanji of everyday use. */
function isEveryday(word: string): boolean {
  return Array.from(word).every((kanji) => FIRST_LEVEL.has(kanji));
}

const FIRST_LEVEL = new Set(
  new TextDecoder('euc-jp').decode(
    Uint8Array.from({ length: (0xcf - 0xb0 + 1) * 94 * 2 }, (_, at) =>
      at % 2 === 0 ? 0xb0 + Math.floor(at / 188) : 0xa1 + (Math.floor(at / 2) % 94),
    ),
  ),
);

function toHiragana(katakana: string): string {
  return katakana.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}
