import type { ConceptId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { foldName } from '../vocabulary/concept-names.ts';
import type { ComparisonRequest } from './comparison-view.ts';
import { recallConceptNames } from './concept-lookup.ts';

/** Concepts offered for the words looked for. */
const OFFERED = 20;

/**
 * Concepts with a name that holds the words looked for and that are not among the chosen rows: those named exactly so first, then those
 * more units mention, then by id. Empty without words.
 */
export async function findRows(
  store: GraphStore,
  { find = '', rows = [] }: Pick<ComparisonRequest, 'find' | 'rows'>,
): Promise<readonly ConceptId[]> {
  const words = foldName(find);
  if (words === '') return [];
  const { names, mentions } = await recallConceptNames(store);
  const holding = names.filter(({ concept, folded }) => folded.includes(words) && !rows.includes(concept));
  const exact = new Set(holding.filter(({ folded }) => folded === words).map(({ concept }) => concept));
  const rank = (id: ConceptId) => [exact.has(id) ? 0 : 1, -(mentions.get(id) ?? 0)] as const;
  return [...new Set(holding.map(({ concept }) => concept))]
    .sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || (a < b ? -1 : 1))
    .slice(0, OFFERED);
}
