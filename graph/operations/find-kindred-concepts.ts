import type { ConceptId } from '../model/ids.ts';
import { completeConcept } from '../search/complete-concept.ts';
import { readOperators } from '../search/query-operators.ts';
import { readQueryWords } from '../search/query-words.ts';
import type { SearchQuery } from '../search/search-hit.ts';
import { type ConceptName, foldEnglish, foldName } from '../vocabulary/concept-names.ts';
import { holdsText } from '../vocabulary/holds-text.ts';
import { conceptChip } from './concept-chip.ts';
import { recallConceptNames } from './concept-lookup.ts';
import type { GraphContext } from './graph-context.ts';
import { recallGraph } from './graph-memory.ts';
import type { ConceptChip } from './views.ts';

const SHORTEST_WORD = 2;

/**
 * Concepts that plans mention and whose names hold a word of the query, at most `most`: where a query that nothing answers can go on.
 * In the order of the query's words, for each word the best first; none that the query leaves out (「-空き家」).
 */
export async function findKindredConcepts(
  { store }: GraphContext,
  { text }: Pick<SearchQuery, 'text'>,
  most: number,
): Promise<readonly ConceptChip[]> {
  const { concepts } = await recallGraph(store);
  const { names, mentions } = await recallConceptNames(store);
  const { text: asked, exact, excluded } = readOperators(text);
  const leftOut = namedBy(names, excluded);
  const mentioned = names.filter(({ concept }) => (mentions.get(concept) ?? 0) > 0 && !leftOut.has(concept));
  // Folding drops spaces, which part words here.
  const parts = [asked, ...exact].join(' ').split(/\s+/u);
  const words = parts.flatMap(readQueryWords).filter((word) => word.text.length >= SHORTEST_WORD);
  const found = new Set<ConceptId>();
  for (const { concept } of words.flatMap((word) =>
    completeConcept(word.text + word.ending, mentioned, (id) => mentions.get(id) ?? 0).slice(0, most),
  )) {
    found.add(concept);
  }
  return [...found].slice(0, most).flatMap((id) => {
    const concept = concepts.get(id);
    return concept === undefined ? [] : [conceptChip(concept)];
  });
}

/** Concepts that words name, or whose labels hold one of them: -空き家 leaves 空き家バンク out too. */
function namedBy(names: readonly ConceptName[], words: readonly string[]): ReadonlySet<ConceptId> {
  const wanted = words.map((word) => ({ japanese: foldName(word), english: foldEnglish(word) }));
  const isNamed = ({ kind, folded }: ConceptName): boolean =>
    wanted.some(({ japanese, english }) =>
      kind === 'english'
        ? folded === english
        : folded === japanese || (kind === 'label' && holdsText(folded, japanese)),
    );
  return new Set(names.filter(isNamed).map(({ concept }) => concept));
}
