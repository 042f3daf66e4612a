import type { Correction } from '../search/search-hit.ts';
import { tokenise } from '../search/tokenise.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { UnderstoodQuery } from '../vocabulary/query-concepts.ts';
import type { QueryWording } from '../vocabulary/query-wording.ts';
import type { TypingError } from '../vocabulary/typing-errors.ts';
import type { GraphMemory } from './graph-memory.ts';
import { unitOfNode } from './unit-of-node.ts';

/** A query with its kana written out and its typing errors found. */
export interface WordedQuery extends UnderstoodQuery {
  readonly corrections: readonly Correction[];
  /** Words that stand nowhere in the plans and are not taken for typing errors. */
  readonly absent: readonly string[];
}

/** What is understood: the text without cities and exclusions, and the query as it was typed, with what it quotes. */
interface AskedQuery {
  readonly text: string;
  readonly query: string;
  readonly exact: readonly string[];
}

/** Units that are looked at for a word that seems mistyped: where the plans hold it, the best of them does. */
const LOOKED_AT = 5;

/**
 * Understands a query in the words of the concept scheme and of the plans. A word that neither knows is offered corrected where a known
 * one is one edit away, and the search goes on with that where the error is sure and the query as typed names no concept. Quoted words
 * are never corrected.
 */
export async function understandQuery(
  { store, memory }: { readonly store: GraphStore; readonly memory: GraphMemory },
  { text, query, exact }: AskedQuery,
): Promise<WordedQuery> {
  const wording = await memory.wording();
  const literal = understand(memory, wording, text);
  const seeming = wording
    .findErrors(text)
    .filter(({ typed }) => asTyped(query, typed).includes(typed) && !exact.some((quoted) => quoted.includes(typed)));
  const isHeld = await Promise.all(seeming.map(({ typed }) => holdsWord({ store, memory }, typed)));
  const errors = seeming.filter((_, index) => isHeld[index] === false);
  const used = literal.concepts.length === 0 ? errors.filter(({ isSure }) => isSure) : [];
  const corrections = errors.map((error) => ({
    typed: error.typed,
    offered: error.offered,
    query: asTyped(query, error.typed).replace(error.typed, () => error.offered),
    used: used.includes(error),
  }));
  const understood = used.length === 0 ? literal : understand(memory, wording, correct(text, used));
  const isOffered = (word: string): boolean => corrections.some(({ typed }) => typed.includes(word));
  // Kana that names a concept is written out by now.
  const absent = wording.findAbsent(text).filter((word) => understood.rewritten.includes(word) && !isOffered(word));
  return { ...understood, corrections, absent };
}

/**
 * Concepts of a text once its kana is written out in the words of the plans; named by the kana where a concept is read like it.
 * What no plan has a word for is written as the label of the concept.
 */
function understand({ queryConcepts }: GraphMemory, wording: QueryWording, text: string): UnderstoodQuery {
  const read = queryConcepts.understand(text);
  const written = wording.writeOut(text);
  if (written === text) return read;
  const { concepts, rewritten } = queryConcepts.understand(written);
  const added = concepts.filter(({ concept }) => read.concepts.every((known) => known.concept !== concept));
  return { concepts: [...read.concepts, ...added], rewritten };
}

/** The query that holds a word of its text: a text without the name of a city is in NFKC, whatever widths were typed. */
function asTyped(query: string, word: string): string {
  return query.includes(word) ? query : query.normalize('NFKC');
}

function correct(text: string, errors: readonly TypingError[]): string {
  return [...errors].reverse().reduce((done, { start, end, offered }) => {
    return done.slice(0, start) + offered + done.slice(end);
  }, text);
}

async function holdsWord(
  { store, memory }: { readonly store: GraphStore; readonly memory: GraphMemory },
  word: string,
): Promise<boolean> {
  const tokens = tokenise(word).map(({ token }) => ({ token, weight: 1 }));
  if (tokens.length === 0) return false;
  const found = await store.findByWords({ tokens, limit: LOOKED_AT });
  const folded = memory.fold(word);
  const nodes = await store.getNodes(found.map(({ unit }) => unit));
  return nodes.some((node) => {
    const unit = unitOfNode(node);
    return unit !== null && (memory.fold(unit.title).includes(folded) || memory.fold(unit.text).includes(folded));
  });
}
