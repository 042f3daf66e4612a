import { FACETS, type FacetName, type FacetValue } from '../../model/facet.ts';
import type { UnitId } from '../../model/ids.ts';
import { UNIT_KINDS } from '../../model/unit.ts';
import { compareText } from '../../storage/compare-text.ts';
import type { FacetQuery, FacetTable, ValueCount } from '../../storage/graph-store.ts';
import { facetReaders } from './facet-values.server.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { kindMask } from './read-nodes.server.ts';
import { findText } from './text-index.server.ts';

const UNIT_MASK = kindMask(UNIT_KINDS);

/** Numbers of units by the values of each facet. */
type Board = { readonly [Name in FacetName]: Map<string, number> };

/** See `GraphStore.countFacets`. */
export function countFacets(graph: LoadedGraph, { units, choice = {} }: FacetQuery): FacetTable {
  const readers = facetReaders(graph);
  const board = emptyBoard();
  const chosen = FACETS.filter((name) => choice[name] !== undefined);
  for (const id of new Set(units)) {
    const unit = unitNumber(graph, id);
    if (unit === undefined) continue;
    const missed = chosen.filter((name) => !hasAny(readers[name](unit), choice[name] ?? []));
    if (missed.length > 1) continue;
    for (const name of missed.length === 0 ? FACETS : missed) {
      for (const value of readers[name](unit)) board[name].set(value, (board[name].get(value) ?? 0) + 1);
    }
  }
  return {
    municipalities: listed('municipalities', board),
    kinds: listed('kinds', board),
    statuses: listed('statuses', board),
    fields: listed('fields', board),
    departments: listed('departments', board),
  };
}

function emptyBoard(): Board {
  return {
    municipalities: new Map(),
    kinds: new Map(),
    statuses: new Map(),
    fields: new Map(),
    departments: new Map(),
  };
}

function unitNumber({ nodes }: LoadedGraph, id: UnitId): number | undefined {
  const node = findText(nodes.ids, id);
  return node !== undefined && UNIT_MASK[nodes.kinds[node] ?? 0] === 1 ? node : undefined;
}

function hasAny(values: readonly string[], chosen: readonly string[]): boolean {
  return values.some((value) => chosen.includes(value));
}

function listed<Name extends FacetName>(name: Name, board: Board): readonly ValueCount<FacetValue[Name]>[] {
  return [...board[name]]
    .map(([value, units]) => ({ value: value as FacetValue[Name], units }))
    .sort((a, b) => compareText(a.value, b.value));
}
