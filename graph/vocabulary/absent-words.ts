import type { CorpusWords } from './corpus-words.ts';
import { foldPlain, foldText } from './fold-text.ts';
import type { Lexicon, LexiconPiece } from './lexicon.ts';
import { originalRange } from './mapped-text.ts';
import { placePieces } from './place-pieces.ts';
import { writeOutKana } from './write-out-kana.ts';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ENGLISH = /\p{Script=Latin}[\p{Script=Latin}']{2,}/gu;
const KANJI_END = /[\p{Script=Han}々]$/u;
/** Kana alone, without the particle that makes it a sentence (ごみをへらす), which is near in meaning to what it shares no word with. */
const KANA_NAME = /^(?:(?!を)[\p{Script=Hiragana}ー]){3,}$/u;
const RUN = /(?<kanji>[\p{Script=Han}々]+)|[ァ-ヺー]{2,}|\p{Script=Latin}{3,}/gu;

/**
 * What may follow a word without belonging to it; other hiragana are mostly the ending of a verb (跡継ぎ, 引き合わせる), and so is か
 * but in から, かどうか and at an end (確かめる, 間引かれる).
 */
const PARTICLE = /^(?:[のをにがはでとへもやな]|か(?:ら|ど|も|$|\P{Script=Hiragana}))/u;
const HIRAGANA = /^\p{Script=Hiragana}/u;
/** Two katakana begin many longer words (コミ, コミュニティ) and are held only where they end one (バス, コミュニティバス). */
const SHORT_KATAKANA = /^[ァ-ヺー]{2}$/u;
/** One kanji alone is a word only where nothing stands beside it. */
const SHORTEST = 2;

/** The words of the plans, and those of the language. */
interface KnownWords {
  readonly corpus: Pick<CorpusWords, 'holds' | 'endsWord' | 'readings'>;
  readonly lexicon: Pick<Lexicon, 'cut' | 'has'>;
  /** See `createEnglishWords`. */
  readonly isEnglish: (word: string) => boolean;
}

/**
 * Words of a query that stand nowhere in the plans, as they were typed, from left to right, each once: runs of katakana and Latin letters,
 * and words of kanji as the lexicon cuts them, so that 水族館の経営改善 gives 水族館 alone. Hiragana is mostly grammar and given only where it
 * stands alone and nothing is read like it (すいぞくかん); the stems of verbs are not given. No English word stands in a Japanese plan: of a query in English, those are given that no concept is named by either.
 */
export function absentWords(query: string, known: KnownWords): readonly string[] {
  if (!JAPANESE.test(query)) return absentEnglish(query, known);
  // Folding drops spaces, which part words here.
  return [...new Set(query.split(/\s+/u).flatMap((part) => absentIn(part, known)))];
}

function absentEnglish(query: string, { corpus, isEnglish }: KnownWords): readonly string[] {
  const words = Array.from(query.matchAll(ENGLISH), ([word]) => word);
  return [...new Set(words)].filter((word) => !isEnglish(word) && !corpus.holds(foldPlain(word)));
}

function absentIn(part: string, { corpus, lexicon }: KnownWords): readonly string[] {
  const folded = foldText(part);
  if (KANA_NAME.test(folded.text)) return isUnread(folded.text, { corpus, lexicon }) ? [part] : [];
  const words = Array.from(folded.text.matchAll(RUN)).flatMap(({ 0: run, index, groups }) => {
    if (holdsWord(corpus, run)) return [];
    const pieces = groups?.kanji === undefined ? [{ text: run }] : joinUnknown(lexicon.cut(run));
    return placePieces(pieces, index).filter(
      ({ text, end }) =>
        !holdsWord(corpus, text) &&
        (text.length >= SHORTEST || text === folded.text) &&
        !isStem(text, folded.text.slice(end)),
    );
  });
  return words.map(({ start, end }) => {
    const range = originalRange(folded, start, end);
    return part.slice(range.start, range.end);
  });
}

function holdsWord(corpus: KnownWords['corpus'], word: string): boolean {
  return SHORT_KATAKANA.test(word) ? corpus.endsWord(word) : corpus.holds(word);
}

function isUnread(kana: string, known: Pick<KnownWords, 'corpus' | 'lexicon'>): boolean {
  return !known.corpus.holds(kana) && writeOutKana(kana, known) === kana;
}

function isStem(word: string, rest: string): boolean {
  return KANJI_END.test(word) && HIRAGANA.test(rest) && !PARTICLE.test(rest);
}

/** Kanji that belong to no word, and affixes, say something only with what stands beside them. */
function joinUnknown(pieces: readonly LexiconPiece[]): readonly { readonly text: string }[] {
  return pieces.reduce<readonly { readonly text: string; readonly isOpen: boolean }[]>((done, { text, kind }) => {
    const last = done.at(-1);
    const isOpen = kind !== 'word';
    if (last === undefined || !(last.isOpen || isOpen)) return [...done, { text, isOpen }];
    return [...done.slice(0, -1), { text: last.text + text, isOpen: last.isOpen && isOpen }];
  }, []);
}
