import { buildRows } from '../comparing/build-rows.ts';
import { chooseRows, type RowConcept } from '../comparing/choose-rows.ts';
import type { ComparisonRow } from '../comparing/comparison.ts';
import { InvalidInputError } from '../errors.ts';
import type { ConceptId } from '../model/ids.ts';
import type { GraphStore, UnitFilter } from '../storage/graph-store.ts';
import { foldName } from '../vocabulary/concept-names.ts';
import type { ComparedMunicipality, ComparisonRequest } from './comparison-view.ts';
import { recallConceptNames } from './concept-lookup.ts';
import { MEASURE_KINDS, TEXT_KINDS } from './counted-kinds.ts';
import { countWithBelow } from './count-with-below.ts';
import type { GraphContext } from './graph-context.ts';
import { type GraphMemory, recallGraph } from './graph-memory.ts';

/** Rows that can be chosen one by one. */
export const MOST_ROWS = 60;

/**
 * A row for each concept chosen or, where nobody chose, each of the level under the concept whose names hold the words, whoever names
 * it. Throws `InvalidInputError` for chosen concepts that do not exist and for more than {@link MOST_ROWS}.
 */
export async function countComparison(
  { store }: GraphContext,
  columns: readonly ComparedMunicipality[],
  choice: Pick<ComparisonRequest, 'field' | 'text' | 'level' | 'rows'>,
): Promise<readonly ComparisonRow[]> {
  const concepts = await rowConcepts(store, choice);
  const count = concepts.every(({ counted }) => counted.length === 1) ? countEach : countWithBelow;
  return buildRows({ columns, concepts, ...(await count(store, columns, concepts)) });
}

/** The store counts where every row counts its own concept alone. */
async function countEach(store: GraphStore, columns: readonly ComparedMunicipality[]) {
  const documents = columns.flatMap(({ document }) => document ?? []);
  const rows = documents.length > 0 ? 'document' : 'municipality';
  const filter: UnitFilter = documents.length > 0 ? { documents } : { municipalities: columns.map(({ code }) => code) };
  const [measures, themes, texts] = await Promise.all([
    store.countMatrix({ rows, filter: { ...filter, kinds: MEASURE_KINDS } }),
    store.countMatrix({ rows, filter: { ...filter, kinds: ['theme'] } }),
    store.countMatrix({ rows, filter: { ...filter, kinds: TEXT_KINDS } }),
  ]);
  return { measures, themes, texts };
}

async function rowConcepts(
  store: GraphStore,
  { field, text, level = 'concept', rows = [] }: Pick<ComparisonRequest, 'field' | 'text' | 'level' | 'rows'>,
): Promise<readonly RowConcept[]> {
  const memory = await recallGraph(store);
  const chosen = rows.length === 0 ? null : [...new Set(rows)];
  refuseRows(memory, chosen ?? []);
  const tree = {
    ids: [...memory.concepts.values()].map(({ id }) => id),
    narrower: memory.narrower,
    fields: memory.fields,
  };
  const found = chooseRows(tree, { level, under: field, chosen });
  if (chosen !== null) return found;
  const words = foldName(text);
  const { names } = await recallConceptNames(store);
  const named = new Set(names.filter(({ folded }) => folded.includes(words)).map(({ concept }) => concept));
  return found.filter(({ id }) => named.has(id));
}

function refuseRows({ concepts }: GraphMemory, rows: readonly ConceptId[]): void {
  if (rows.length > MOST_ROWS) {
    throw new InvalidInputError(
      `countComparison: at most ${MOST_ROWS} rows can be chosen, got ${rows.length}; choose fewer`,
      {
        details: { rows: rows.length },
      },
    );
  }
  const unknown = rows.find((id) => !concepts.has(id));
  if (unknown === undefined) return;
  throw new InvalidInputError(`countComparison: no concept is called ${unknown}; choose one of the list`, {
    details: { concept: unknown },
  });
}
