import type { GraphEdge } from './graph-edge.ts';
import type { GraphNode } from './graph-node.ts';
import type { MunicipalityCode, NodeId } from './ids.ts';

/** A node in a picture, with what the picture does not show. */
export interface SubgraphNode extends GraphNode {
  /** Number of all its neighbours in the graph by relation type (absent = none). */
  readonly degrees: Readonly<Partial<Record<GraphEdge['type'], number>>>;
}

/** Part of the graph: each edge's two ends are among the nodes; nodes and edges are unique. */
export interface Subgraph {
  readonly nodes: readonly SubgraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** What an expansion added, and how much there is: "shown of total". */
export interface Expansion extends Subgraph {
  readonly origin: NodeId;
  readonly shown: number;
  readonly total: number;
}

/** A municipality as the graph's lanes and lists name it. */
export interface MunicipalitySummary {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly prefecture: string;
  readonly documents: number;
  readonly measures: number;
  readonly themes: number;
  /** False where none of its loaded documents holds a list of measures. */
  readonly listsMeasures: boolean;
}
