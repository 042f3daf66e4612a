import type { DocumentId, NodeId } from '../model/ids.ts';
import type { MunicipalitySummary, Subgraph } from '../model/subgraph.ts';
import type { ConceptReach } from './concept-spread.ts';

/** A document as evidence names it. */
export interface DocumentName {
  readonly id: DocumentId;
  readonly title: string;
  readonly status: string | null;
  readonly period: string | null;
}

/** A municipality of a picture; `place` is its index among all loaded ones in the order of code, from 0. */
export interface PlacedMunicipality extends MunicipalitySummary {
  readonly place: number;
}

/** Part of the graph with everything the explorer says about it without asking again. */
export interface GraphPart extends Subgraph {
  /** Documents of the nodes, each once, by id. */
  readonly documents: readonly DocumentName[];
  /** Municipalities of the nodes, each once, by code. */
  readonly municipalities: readonly PlacedMunicipality[];
  /** How far the part's concepts reach in the whole graph, by id. */
  readonly reach: readonly ConceptReach[];
}

/** A part without anything in it. */
export const EMPTY_PART: GraphPart = { nodes: [], edges: [], documents: [], municipalities: [], reach: [] };

/** Nodes and edges of both parts, each once; where both hold the same thing, the second is the newer. */
export function mergeParts(first: GraphPart, second: GraphPart): GraphPart {
  return {
    nodes: union(first.nodes, second.nodes, ({ id }) => id),
    edges: union(first.edges, second.edges, edgeKey),
    documents: union(first.documents, second.documents, ({ id }) => id),
    municipalities: union(first.municipalities, second.municipalities, ({ code }) => code),
    reach: union(first.reach, second.reach, ({ concept }) => concept),
  };
}

/** Names an edge: two edges with equal keys are the same. */
export function edgeKey({
  type,
  from,
  to,
}: {
  readonly type: string;
  readonly from: NodeId;
  readonly to: NodeId;
}): string {
  return `${type} ${from} ${to}`;
}

function union<Item>(first: readonly Item[], second: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const items = new Map(first.map((item) => [keyOf(item), item]));
  for (const item of second) items.set(keyOf(item), item);
  return [...items.values()];
}
