import type { CorpusWords } from './corpus-words.ts';
import type { KnownNames } from './known-names.ts';
import type { Lexicon } from './lexicon.ts';
import type { MappedText } from './mapped-text.ts';
import { type Place, placePieces } from './place-pieces.ts';

/** A stretch of a folded query that no vocabulary knows. */
export type UnknownSpan = Place;

/** A folded query, cut: its unknown stretches, and all places where a word may begin or end. Both sorted. */
export interface CutQuery {
  readonly unknown: readonly UnknownSpan[];
  readonly borders: readonly number[];
}

const RUN =
  /(?<kanji>[\p{Script=Han}々]+)|(?<katakana>[ァ-ヺー]+)|(?<hiragana>[ぁ-ゖー]+)|(?<latin>\p{Script=Latin}+)|\d+/gu;
/** Shorter runs are never taken for typing errors; one kanji stands in many words and is not known by them. */
const SHORTEST = { kanji: 2, katakana: 4, hiragana: 5, latin: 6 } as const;

/** What knows words: the plans, the names of concepts, and the language. */
export interface Vocabulary {
  readonly corpus: CorpusWords;
  readonly names: KnownNames;
  readonly lexicon: Lexicon;
}

/** Cuts a folded query at changes of script and, inside kanji, where the lexicon cuts. What the plans and the names hold is known. */
export function findUnknownSpans(folded: MappedText, vocabulary: Vocabulary): CutQuery {
  const borders = new Set<number>();
  const unknown: UnknownSpan[] = [];
  for (const { 0: run, index, groups } of matchRuns(folded)) {
    const end = index + run.length;
    borders.add(index).add(end);
    const script = scriptOf(groups);
    if (script === null || run.length < SHORTEST[script] || vocabulary.corpus.holds(run)) continue;
    if (script === 'kanji') {
      const pieces = placePieces(vocabulary.lexicon.cut(run), index);
      for (const piece of pieces) borders.add(piece.start).add(piece.end);
      unknown.push(...joined(pieces.filter(({ kind }) => kind === 'unknown')));
    } else if (!isKnown(run, script, vocabulary)) unknown.push({ start: index, end });
  }
  const isFree = ({ start, end }: UnknownSpan): boolean =>
    end - start < SHORTEST.kanji || !isHeld(folded.text.slice(start, end), vocabulary);
  return { unknown: unknown.filter(isFree), borders: [...borders].sort((a, b) => a - b) };
}

/** Runs of one script; Latin ones end where the original has a space. */
function matchRuns({ text, starts, ends }: MappedText) {
  const spaced = Array.from(text.matchAll(/\p{Script=Latin}(?=\p{Script=Latin})/gu), ({ index }) => index + 1).filter(
    (place) => ends[place - 1] !== starts[place],
  );
  return [0, ...spaced].flatMap((from, number) => {
    const part = text.slice(from, spaced[number] ?? text.length);
    return Array.from(part.matchAll(RUN), (match) => ({
      0: match[0],
      index: match.index + from,
      groups: match.groups,
    }));
  });
}

type Script = keyof typeof SHORTEST;

function scriptOf(groups: Readonly<Record<string, string | undefined>> | undefined): Script | null {
  const scripts = ['kanji', 'katakana', 'hiragana', 'latin'] as const;
  return scripts.find((script) => groups?.[script] !== undefined) ?? null;
}

function isKnown(run: string, script: Exclude<Script, 'kanji'>, { names, lexicon }: Vocabulary): boolean {
  if (script === 'latin') return names.isEnglish(run);
  return script === 'hiragana' ? lexicon.hasReading(run) : lexicon.cut(run).every(({ kind }) => kind === 'word');
}

function isHeld(text: string, { corpus, names }: Vocabulary): boolean {
  return corpus.holds(text) || names.holds(text);
}

/** Neighbouring unknown pieces are one stretch. */
function joined(spans: readonly UnknownSpan[]): readonly UnknownSpan[] {
  return spans.reduce<readonly UnknownSpan[]>((done, { start, end }) => {
    const last = done.at(-1);
    if (last?.end !== start) return [...done, { start, end }];
    return [...done.slice(0, -1), { start: last.start, end }];
  }, []);
}
