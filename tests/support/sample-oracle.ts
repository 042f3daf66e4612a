import { departmentId } from '#graph/model/department-id.server.ts';
import type { GraphEdge } from '#graph/model/graph-edge.ts';
import type { GraphNode } from '#graph/model/graph-node.ts';
import type { NodeId, UnitId } from '#graph/model/ids.ts';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import { buildConceptParts } from '#graph/storage/build-concept-parts.ts';
import { buildGraphParts } from '#graph/storage/build-graph-parts.ts';
import { compareNodes } from '#graph/storage/compare-nodes.ts';
import type {
  ConceptQuery,
  IndexedUnit,
  MeaningQuery,
  StoredPlan,
  UnitFilter,
  WeightedToken,
  WordQuery,
} from '#graph/storage/graph-store.ts';
import type { SampleGraph } from './build-sample-graph.ts';

/** All nodes of a graph in document order, each once. */
export function nodesOf(graph: SampleGraph): readonly GraphNode[] {
  const nodes = new Map<NodeId, GraphNode>();
  for (const stored of plansInOrder(graph)) {
    for (const node of buildGraphParts(stored, departmentId).nodes) {
      if (!nodes.has(node.id)) nodes.set(node.id, node);
    }
  }
  for (const node of buildConceptParts(graph.concepts).nodes) nodes.set(node.id, node);
  return [...nodes.values()].sort(compareNodes);
}

/** All edges of a graph. */
export function edgesOf(graph: SampleGraph): readonly GraphEdge[] {
  return [
    ...buildConceptParts(graph.concepts).edges,
    ...graph.plans.flatMap((stored) => buildGraphParts(stored, departmentId).edges),
  ];
}

/** BM25 written down as the formula is printed; units without a matching token are left out. */
export function wordScores(graph: SampleGraph, { tokens }: Pick<WordQuery, 'tokens'>): ReadonlyMap<UnitId, number> {
  const units = unitsOf(graph);
  const mean = units.reduce((sum, unit) => sum + lengthOf(unit), 0) / units.length;
  const scores = new Map<UnitId, number>();
  for (const { token, weight } of tokens) {
    const holders = units.filter((unit) => unit.tokens.some((other) => other.token === token));
    const idf = Math.log(1 + (units.length - holders.length + 0.5) / (holders.length + 0.5));
    for (const unit of holders) {
      const frequency = weightOf(unit.tokens.filter((other) => other.token === token));
      const share = (frequency * 2.2) / (frequency + 1.2 * (1 - 0.75 + (0.75 * lengthOf(unit)) / mean));
      scores.set(unit.id, (scores.get(unit.id) ?? 0) + weight * idf * share);
    }
  }
  return scores;
}

/** Cosine of every unit that has a vector other than zero. */
export function meaningScores(
  graph: SampleGraph,
  { vector }: Pick<MeaningQuery, 'vector'>,
): ReadonlyMap<UnitId, number> {
  const scores = new Map<UnitId, number>();
  for (const unit of unitsOf(graph)) {
    if (unit.vector?.some((component) => component !== 0) !== true) continue;
    scores.set(
      unit.id,
      unit.vector.reduce((sum, component, index) => sum + component * (vector[index] ?? 0), 0),
    );
  }
  return scores;
}

/** Sum of the weights of the concepts that a unit mentions. */
export function conceptScores(graph: SampleGraph, query: Pick<ConceptQuery, 'concepts'>): ReadonlyMap<UnitId, number> {
  const scores = new Map<UnitId, number>();
  for (const { concept, weight } of query.concepts) {
    const mentions = graph.plans.flatMap((plan) => plan.mentions).filter((mention) => mention.concept === concept);
    for (const unit of new Set(mentions.map((mention) => mention.unit))) {
      scores.set(unit, (scores.get(unit) ?? 0) + weight);
    }
  }
  return scores;
}

/** Whether a unit passes a filter, asked of the units of a graph by id. */
export function filterOf(graph: SampleGraph, filter: UnitFilter = {}): (unit: UnitId) => boolean {
  const nodes = new Map<NodeId, GraphNode>(nodesOf(graph).map((node) => [node.id, node]));
  return (unit) => {
    const node = nodes.get(unit);
    const kind = UNIT_KINDS.find((other) => other === node?.record.kind);
    const { municipality, document } = node ?? {};
    if (kind === undefined || !municipality || !document) return false;
    return (
      (filter.kinds?.includes(kind) ?? true) &&
      (filter.municipalities?.includes(municipality) ?? true) &&
      (filter.documents?.includes(document) ?? true) &&
      !(filter.notMunicipalities?.includes(municipality) ?? false)
    );
  };
}

function plansInOrder({ plans }: SampleGraph): readonly StoredPlan[] {
  return [...plans].sort((a, b) => (a.plan.document.id < b.plan.document.id ? -1 : 1));
}

function unitsOf(graph: SampleGraph): readonly IndexedUnit[] {
  return graph.plans.flatMap((plan) => plan.units);
}

function lengthOf({ tokens }: IndexedUnit): number {
  return weightOf(tokens);
}

function weightOf(tokens: readonly WeightedToken[]): number {
  return tokens.reduce((sum, { weight }) => sum + Math.fround(weight), 0);
}
