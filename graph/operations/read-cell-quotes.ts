import type { ComparisonCell } from '../comparing/comparison.ts';
import type { ConceptId } from '../model/ids.ts';
import { UNIT_KINDS, type UnitKind } from '../model/unit.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { CellQuotes } from './comparison-view.ts';
import { MEASURE_KINDS } from './count-comparison.ts';
import { describeUnits } from './describe-units.ts';

const OTHER_KINDS: readonly UnitKind[] = UNIT_KINDS.filter((kind) => !MEASURE_KINDS.includes(kind));

/** Which units of a municipality stand behind its cell, and how many of them are wanted. */
export interface QuoteRequest {
  readonly concept: ConceptId;
  readonly cell: ComparisonCell;
  /** 1–500 */
  readonly limit: number;
}

/**
 * The units behind a cell with the words that name the concept, in document order: measures where there are any, else
 * themes and texts. Asks the store only where there is something.
 */
export async function readCellQuotes(store: GraphStore, { concept, cell, limit }: QuoteRequest): Promise<CellQuotes> {
  const { municipality, state, measures, themes, texts } = cell;
  if (measures + themes + texts === 0) return { municipality, units: [], total: 0 };
  const { nodes, edges, total } = await store.findNeighbours({
    origin: concept,
    relations: ['MENTIONS'],
    kinds: state === 'has' ? MEASURE_KINDS : OTHER_KINDS,
    municipalities: [municipality],
    limit,
  });
  const byUnit = new Map(edges.map((edge) => [edge.from, edge]));
  const lines = await describeUnits(
    store,
    nodes.filter(({ id }) => id !== concept),
  );
  const units = lines.map((line) => {
    const edge = byUnit.get(line.unit.id);
    return { ...line, evidence: edge?.evidence ?? [], by: edge?.by ?? '' };
  });
  return { municipality, units, total };
}
