import type { CorpusWords } from './corpus-words.ts';
import { foldText } from './fold-text.ts';
import type { Lexicon } from './lexicon.ts';
import { originalRange } from './mapped-text.ts';
import { toHiragana } from './to-hiragana.ts';

/** One script at a time: ふれあいセンター is two runs. */
const KANA = /[ぁ-ゖー]{3,}|[ァ-ヺー]{3,}/gu;
/** What joins words in kana; longer ones first. */
const JOINTS = [
  'について',
  'のための',
  'ための',
  'における',
  'など',
  'する',
  'を',
  'は',
  'が',
  'の',
  'に',
  'で',
  'と',
  'へ',
  'も',
  'や',
];
const LONGEST_READING = 20;
const COST = { word: 1, joint: 0.6 } as const;

/** A stretch of kana and what it is written like. */
interface WrittenPart {
  readonly cost: number;
  readonly text: string;
  /** False where nothing but joints has been read. */
  readonly hasWord: boolean;
}

/**
 * A query with its kana written as the words of the plans that are read like it: ゆうがいちょうじゅうのたいさく becomes 有害鳥獣の対策. A run
 * of kana is written out whole or not at all; what the plans themselves write in kana stays, and so do katakana words that are known.
 */
export function writeOutKana(
  query: string,
  {
    corpus,
    lexicon,
  }: { readonly corpus: Pick<CorpusWords, 'holds' | 'readings'>; readonly lexicon: Pick<Lexicon, 'has'> },
): string {
  const folded = foldText(query);
  const runs = [...folded.text.matchAll(KANA)].reverse();
  return runs.reduce((text, { 0: run, index }) => {
    if (lexicon.has(run) || corpus.holds(run)) return text;
    const written = writeRun(toHiragana(run), corpus);
    if (written === null) return text;
    const { start, end } = originalRange(folded, index, index + run.length);
    return text.slice(0, start) + written + text.slice(end);
  }, query);
}

/** The cheapest reading of a whole run of hiragana as words and joints, from its end to its start; `null` where there is none. */
function writeRun(run: string, corpus: Pick<CorpusWords, 'holds' | 'readings'>): string | null {
  const best: (WrittenPart | undefined)[] = [];
  best[run.length] = { cost: 0, text: '', hasWord: false };
  for (let start = run.length - 1; start >= 0; start -= 1) {
    for (let end = Math.min(run.length, start + LONGEST_READING); end > start; end -= 1) {
      const [piece, rest] = [run.slice(start, end), best[end]];
      const word = corpus.readings.get(piece);
      if (rest === undefined || (word === undefined && !JOINTS.includes(piece))) continue;
      const cost = rest.cost + (word === undefined ? COST.joint : COST.word);
      if (cost >= (best[start]?.cost ?? Infinity)) continue;
      const text = word === undefined || corpus.holds(piece) ? piece : word;
      best[start] = { cost, text: text + rest.text, hasWord: rest.hasWord || word !== undefined };
    }
  }
  const whole = best[0];
  return whole?.hasWord === true ? whole.text : null;
}
