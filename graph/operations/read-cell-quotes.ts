import { columnOf, type ComparisonCell } from '../comparing/comparison.ts';
import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { ConceptId } from '../model/ids.ts';
import { UNIT_KINDS, type UnitKind } from '../model/unit.ts';
import { compareNodes } from '../storage/compare-nodes.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import type { CellQuotes } from './comparison-view.ts';
import { MEASURE_KINDS } from './counted-kinds.ts';
import { describeUnits } from './describe-units.ts';
import { groupBy } from './group-by.ts';
import type { MentioningUnit } from './views.ts';

const OTHER_KINDS: readonly UnitKind[] = UNIT_KINDS.filter((kind) => !MEASURE_KINDS.includes(kind));
/** Units looked through to find the first ones of a cell; what a store gives at most. */
const LOOKED_THROUGH = 1_000;

/** Which units of a column stand behind its cell, and how many of them are wanted. */
export interface QuoteRequest {
  /** Concepts whose mentions the cell counts. */
  readonly counted: readonly ConceptId[];
  readonly cell: ComparisonCell;
  /** 1–1,000 */
  readonly limit: number;
}

/**
 * The units behind a cell with the words that name what it counts, in document order: measures where there are any, else
 * themes and texts. Asks the store only where there is something.
 */
export async function readCellQuotes(store: GraphStore, { counted, cell, limit }: QuoteRequest): Promise<CellQuotes> {
  const { municipality, state, measures, themes, texts } = cell;
  const place = { municipality, column: columnOf(cell) };
  if (measures + themes + texts === 0) return { ...place, units: [], total: 0, byHeading: 0 };
  const nodes = await listNaming(store, { counted, cell });
  const mentions = await listMentions(store, nodes, counted);
  const shown = nodes.toSorted(compareNodes).slice(0, limit);
  const lines = await describeUnits(store, shown);
  const units = lines.map((line) => ({ ...line, ...wordsOf(mentions.get(line.unit.id) ?? []) }));
  const total = state === 'has' ? measures : themes + texts;
  const byHeading = [...mentions.values()].filter((ofUnit) => ofUnit.every(isByHeading)).length;
  return { ...place, units, total, byHeading: nodes.length < total ? null : byHeading };
}

async function listNaming(
  store: GraphStore,
  { counted, cell }: Pick<QuoteRequest, 'counted' | 'cell'>,
): Promise<readonly GraphNode[]> {
  const { municipality, document, state } = cell;
  const candidates = await store.findByConcepts({
    concepts: counted.map((concept) => ({ concept, weight: 1 })),
    filter: {
      ...(document === null ? { municipalities: [municipality] } : { documents: [document] }),
      kinds: state === 'has' ? MEASURE_KINDS : OTHER_KINDS,
    },
    limit: LOOKED_THROUGH,
  });
  return store.getNodes(candidates.map(({ unit }) => unit));
}

async function listMentions(
  store: GraphStore,
  nodes: readonly GraphNode[],
  counted: readonly ConceptId[],
): Promise<ReadonlyMap<string, readonly GraphEdge[]>> {
  const edges = await store.listEdges(
    nodes.map(({ id }) => id),
    ['MENTIONS'],
  );
  const wanted = new Set<string>(counted);
  return groupBy(
    edges.filter(({ to }) => wanted.has(to)),
    ({ from }) => from,
  );
}

/** The words of all mentions, and the rule of the one that speaks for itself: by own words before words of a heading. */
function wordsOf(mentions: readonly GraphEdge[]): Pick<MentioningUnit, 'evidence' | 'by'> {
  const own = mentions.filter((mention) => !isByHeading(mention));
  const [first] = own.length > 0 ? own : mentions;
  return { evidence: (own.length > 0 ? own : mentions).flatMap(({ evidence }) => evidence), by: first?.by ?? '' };
}

function isByHeading({ by }: GraphEdge): boolean {
  return by?.startsWith('section') === true;
}
