import type { ConceptId, DocumentId, MunicipalityCode } from '../../model/ids.ts';
import { RELATION_TYPES } from '../../model/graph-edge.ts';
import { compareText } from '../../storage/compare-text.ts';
import type { MatrixCell, MatrixQuery } from '../../storage/graph-store.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { nodeIdAt, nodeNumbers, selectNodes } from './read-nodes.server.ts';
import { passesMask, unitMaskOf, type UnitMask } from './unit-mask.server.ts';

const MENTIONS = RELATION_TYPES.indexOf('MENTIONS');

/** See `GraphStore.countMatrix`. */
export function countCells(graph: LoadedGraph, { rows, concepts, filter }: MatrixQuery): readonly MatrixCell[] {
  const { nodes } = graph;
  const [column, holders] =
    rows === 'municipality' ? [nodes.municipalities, nodes.municipalityNodes] : [nodes.documents, nodes.documentNodes];
  const mask = unitMaskOf(nodes, filter);
  const cells = conceptNumbers(graph, concepts).flatMap((concept) =>
    [...countRows(graph, concept, { column, mask })].map(([row, units]) => ({
      row: nodeIdAt(nodes, holders[row - 1] ?? 0) as MunicipalityCode | DocumentId,
      concept: nodeIdAt(nodes, concept) as ConceptId,
      units,
    })),
  );
  return cells.sort((a, b) => compareText(a.row, b.row) || compareText(a.concept, b.concept));
}

function conceptNumbers(graph: LoadedGraph, ids?: readonly ConceptId[]): readonly number[] {
  const all = selectNodes(graph, { kinds: ['concept'] });
  if (ids === undefined) return all;
  const wanted = new Set(nodeNumbers(graph, ids));
  return all.filter((concept) => wanted.has(concept));
}

/** Units that mention the concept, by the number their row has in the column. Several mentions by one unit stand side by side. */
function countRows(
  { adjacency, edges, nodes }: LoadedGraph,
  concept: number,
  { column, mask }: { readonly column: Uint32Array; readonly mask: UnitMask },
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let last = concept;
  for (let index = adjacency.offsets[concept] ?? 0; index < (adjacency.offsets[concept + 1] ?? 0); index += 1) {
    const unit = adjacency.neighbours[index] ?? 0;
    const isMention = edges.types[adjacency.edges[index] ?? 0] === MENTIONS;
    if (!isMention || unit === last || !passesMask(mask, nodes, unit)) continue;
    const row = column[unit] ?? 0;
    counts.set(row, (counts.get(row) ?? 0) + 1);
    last = unit;
  }
  return counts;
}
