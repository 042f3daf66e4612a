import type { FacetName } from '../../model/facet.ts';
import { NODE_KINDS } from '../../model/graph-node.ts';
import { type RelationType, RELATION_TYPES } from '../../model/graph-edge.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { nodeAt, nodeIdAt } from './read-nodes.server.ts';

/** Values that a unit, by its number, has of each facet, each once. */
export type FacetReaders = { readonly [Name in FacetName]: (unit: number) => readonly string[] };

const readers = new WeakMap<LoadedGraph, FacetReaders>();
const KIND_VALUES = NODE_KINDS.map((kind) => [kind]);

/** Readers of a graph's facets. They remember what many units share: names of municipalities, statuses, departments and fields. */
export function facetReaders(graph: LoadedGraph): FacetReaders {
  const known = readers.get(graph);
  if (known !== undefined) return known;
  const fresh = openReaders(graph);
  readers.set(graph, fresh);
  return fresh;
}

function openReaders(graph: LoadedGraph): FacetReaders {
  const { nodes } = graph;
  const municipality = remember((number) =>
    number === 0 ? [] : [nodeIdAt(nodes, nodes.municipalityNodes[number - 1] ?? 0)],
  );
  const status = remember((number) => [statusOf(graph, nodes.documentNodes[number - 1])]);
  const department = remember((node) => [nodeAt(graph, node).label]);
  const fields = remember((concept) => topConcepts(graph, concept).map((top) => nodeIdAt(nodes, top)));
  return {
    municipalities: (unit) => municipality(nodes.municipalities[unit] ?? 0),
    kinds: (unit) => KIND_VALUES[nodes.kinds[unit] ?? 0] ?? [],
    statuses: (unit) => status(nodes.documents[unit] ?? 0),
    fields: (unit) => distinct(targetsOf(graph, unit, 'MENTIONS').map(fields)),
    departments: (unit) => distinct(targetsOf(graph, unit, 'HANDLED_BY').map(department)),
  };
}

function remember(read: (number: number) => readonly string[]): (number: number) => readonly string[] {
  const known = new Map<number, readonly string[]>();
  return (number) => {
    const remembered = known.get(number);
    if (remembered !== undefined) return remembered;
    const values = read(number);
    known.set(number, values);
    return values;
  };
}

/** A few values at a time: a list is searched sooner than a set is made. */
function distinct(lists: readonly (readonly string[])[]): readonly string[] {
  const values: string[] = [];
  for (const list of lists) {
    for (const value of list) if (!values.includes(value)) values.push(value);
  }
  return values;
}

function statusOf(graph: LoadedGraph, document: number | undefined): string {
  const record = document === undefined ? null : nodeAt(graph, document).record;
  return record?.kind === 'document' ? (record.value.status ?? '') : '';
}

/** Concepts at or above this one that have nothing broader. */
function topConcepts(graph: LoadedGraph, concept: number): readonly number[] {
  const seen = new Set([concept]);
  const tops: number[] = [];
  // A set tells what is added to it while it is walked.
  for (const each of seen) {
    const broader = targetsOf(graph, each, 'BROADER');
    if (broader.length === 0) tops.push(each);
    for (const above of broader) seen.add(above);
  }
  return tops;
}

/** Nodes to which edges of one relation lead from a node; a node stands once for each edge. */
function targetsOf({ adjacency, edges }: LoadedGraph, node: number, relation: RelationType): readonly number[] {
  const type = RELATION_TYPES.indexOf(relation);
  const targets: number[] = [];
  for (let index = adjacency.offsets[node] ?? 0; index < (adjacency.offsets[node + 1] ?? 0); index += 1) {
    const edge = adjacency.edges[index] ?? 0;
    if (edges.types[edge] === type && edges.from[edge] === node) targets.push(adjacency.neighbours[index] ?? 0);
  }
  return targets;
}
