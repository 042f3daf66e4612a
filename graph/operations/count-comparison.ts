import { buildRows } from '../comparing/build-rows.ts';
import type { ComparisonRow } from '../comparing/comparison.ts';
import type { ConceptId } from '../model/ids.ts';
import { UNIT_KINDS, type UnitKind } from '../model/unit.ts';
import { foldName } from '../vocabulary/concept-names.ts';
import { isFacet } from '../vocabulary/concept-scheme.ts';
import type { ComparedMunicipality, ComparisonRequest } from './comparison-view.ts';
import { recallConceptNames } from './concept-lookup.ts';
import type { GraphContext } from './graph-context.ts';
import { recallGraph } from './graph-memory.ts';

/** Kinds a cell counts as measures. */
export const MEASURE_KINDS: readonly UnitKind[] = ['measure', 'project', 'focus'];
/** Kinds a cell counts as texts: everything that is neither a measure nor a theme. */
export const TEXT_KINDS: readonly UnitKind[] = UNIT_KINDS.filter(
  (kind) => kind !== 'theme' && !MEASURE_KINDS.includes(kind),
);

/** A row for each concept of the field whose names hold the words, whoever names it; in the order of the scheme. */
export async function countComparison(
  context: GraphContext,
  municipalities: readonly ComparedMunicipality[],
  choice: Pick<ComparisonRequest, 'field' | 'text'>,
): Promise<readonly ComparisonRow[]> {
  const codes = municipalities.map(({ code }) => code);
  const count = (kinds: readonly UnitKind[]) =>
    context.store.countMatrix({ rows: 'municipality', filter: { municipalities: codes, kinds } });
  const [concepts, measures, themes, texts] = await Promise.all([
    chooseRows(context, choice),
    count(MEASURE_KINDS),
    count(['theme']),
    count(TEXT_KINDS),
  ]);
  return buildRows({ columns: municipalities, concepts, measures, themes, texts });
}

async function chooseRows(
  { store }: GraphContext,
  { field, text }: Pick<ComparisonRequest, 'field' | 'text'>,
): Promise<readonly { id: ConceptId; field: ConceptId }[]> {
  const { concepts, fields } = await recallGraph(store);
  const words = foldName(text);
  const { names } = await recallConceptNames(store);
  const named = new Set(names.filter(({ folded }) => folded.includes(words)).map(({ concept }) => concept));
  return [...concepts.values()].flatMap((concept) => {
    const above = fields.get(concept.id) ?? [];
    const chosen = field ?? above[0];
    const isWanted = !isFacet(concept) && chosen !== undefined && above.includes(chosen) && named.has(concept.id);
    return isWanted ? [{ id: concept.id, field: chosen }] : [];
  });
}
