import type { CountedUnits } from '../comparing/build-rows.ts';
import type { RowConcept } from '../comparing/choose-rows.ts';
import type { ColumnId } from '../comparing/comparison.ts';
import { countDistinct, type NamingUnit } from '../comparing/count-distinct.ts';
import type { ConceptId } from '../model/ids.ts';
import { UNIT_KINDS, type Unit, type UnitKind } from '../model/unit.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { ComparedMunicipality } from './comparison-view.ts';
import { MEASURE_KINDS, TEXT_KINDS } from './counted-kinds.ts';
import { groupBy } from './group-by.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { unitOfNode } from './unit-of-node.ts';

/** Counts for rows that count several concepts: a store's matrix would count a unit once for each of them. */
export async function countWithBelow(
  store: GraphStore,
  columns: readonly ComparedMunicipality[],
  rows: readonly RowConcept[],
): Promise<Readonly<Record<'measures' | 'themes' | 'texts', readonly CountedUnits[]>>> {
  const units = (await Promise.all(columns.map((column) => listNaming(store, column)))).flat();
  const count = (kinds: readonly UnitKind[]) =>
    countDistinct(
      units.filter(({ kind }) => kinds.includes(kind)),
      rows,
    );
  return { measures: count(MEASURE_KINDS), themes: count(['theme']), texts: count(TEXT_KINDS) };
}

async function listNaming(
  store: GraphStore,
  { column, code, document }: ComparedMunicipality,
): Promise<readonly (NamingUnit & { readonly kind: UnitKind })[]> {
  const part = document === null ? { municipality: code } : { document };
  const nodes = await listAllNodes(store, { kinds: UNIT_KINDS, ...part });
  const units = nodes.flatMap((node) => unitOfNode(node) ?? []);
  return mentionsOf(store, units, column);
}

async function mentionsOf(store: GraphStore, units: readonly Unit[], column: ColumnId) {
  const edges = await store.listEdges(
    units.map(({ id }) => id),
    ['MENTIONS'],
  );
  const byUnit = groupBy(edges, ({ from }) => from);
  return units.map(({ id, kind }) => ({
    column,
    unit: id,
    kind,
    // A MENTIONS edge leads to a concept, see `RELATION_TYPES`.
    concepts: (byUnit.get(id) ?? []).map(({ to }) => to as ConceptId),
  }));
}
