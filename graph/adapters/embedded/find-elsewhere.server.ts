import { NotFoundError } from '../../errors.ts';
import { NODE_KINDS } from '../../model/graph-node.ts';
import type { ConceptId, MunicipalityCode } from '../../model/ids.ts';
import { isUnitKind } from '../../model/unit-of-record.ts';
import type { ElsewhereCandidates, ElsewhereQuery } from '../../storage/graph-store.ts';
import { rarityOf } from '../../storage/rarity-of.ts';
import {
  candidatesByConcepts,
  candidatesByMeaning,
  candidatesByWords,
  eachMentioning,
} from './find-candidates.server.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { relationMask, touchingEdges } from './read-edges.server.ts';
import { nodeIdAt } from './read-nodes.server.ts';
import { findText } from './text-index.server.ts';

const MENTIONS = relationMask(['MENTIONS']);

/** See `GraphStore.findElsewhere`. */
export function candidatesElsewhere(
  graph: LoadedGraph,
  { unit, tokens, kinds, limit }: ElsewhereQuery,
): ElsewhereCandidates {
  const node = findText(graph.nodes.ids, unit);
  if (node === undefined || !isUnitKind(NODE_KINDS[graph.nodes.kinds[node] ?? 0] ?? '')) {
    throw new NotFoundError(`findElsewhere: no unit has the id ${JSON.stringify(unit)}`, { details: { id: unit } });
  }
  const query = { filter: { kinds, notMunicipalities: [municipalityOf(graph, node)].flat() }, limit };
  const vector = graph.vectors.vectorOf(node);
  const mentioned = mentionedBy(graph, node);
  const { indexedUnits } = graph.header;
  return {
    words: candidatesByWords(graph, { ...query, tokens }),
    meaning: vector === null ? [] : candidatesByMeaning(graph, { ...query, vector }),
    concepts: candidatesByConcepts(graph, {
      ...query,
      concepts: mentioned.map(({ concept, units }) => ({ concept, weight: rarityOf(units, indexedUnits) })),
    }),
    mentioned,
  };
}

function municipalityOf({ nodes }: LoadedGraph, node: number): MunicipalityCode | [] {
  const number = nodes.municipalities[node] ?? 0;
  return number === 0 ? [] : (nodeIdAt(nodes, nodes.municipalityNodes[number - 1] ?? 0) as MunicipalityCode);
}

/** Concepts that the unit mentions, by id, with the number of units that do. */
function mentionedBy(graph: LoadedGraph, unit: number): ElsewhereCandidates['mentioned'] {
  const { edges, nodes } = graph;
  const concepts = new Set([...touchingEdges(graph, unit, MENTIONS)].map((edge) => edges.to[edge] ?? 0));
  return [...concepts]
    .sort((a, b) => (nodes.idRanks[a] ?? 0) - (nodes.idRanks[b] ?? 0))
    .map((concept) => ({
      concept: nodeIdAt(nodes, concept) as ConceptId,
      units: countMentioning(graph, concept),
    }));
}

function countMentioning(graph: LoadedGraph, concept: number): number {
  let units = 0;
  eachMentioning(graph, concept, () => {
    units += 1;
  });
  return units;
}
