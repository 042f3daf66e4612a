import type { Adjacency } from './adjacency.ts';
import { BestPaths } from './best-paths.ts';

/** The part of a graph that paths may use, by numbers. */
export interface PathArea {
  readonly adjacency: Adjacency;
  /** True for edges that may be walked. */
  readonly passesEdge: (edge: number) => boolean;
  /** True for nodes that may stand between the ends. */
  readonly passesNode: (node: number) => boolean;
  /** Place of each node's id among all ids in order. */
  readonly ranks: Uint32Array;
}

/** Ends and bounds of a search for paths. */
export interface PathSearch {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly maximumLength: number;
}

/** Of the walks with a fixed number of steps to the target, the least weight from each node, and the nodes that have one. */
interface Layer {
  readonly weights: Float64Array;
  readonly reached: readonly number[];
}

/**
 * Paths as `GraphStore.findPaths` orders them, as numbers of nodes. Length by length: walking back from the target tells for
 * each node the least weight with which the target can still be reached in the steps that are left; a search forward then follows
 * only what can come among the best (branch and bound), the most promising first.
 */
export function shortestPaths(area: PathArea, search: PathSearch): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  const layers: Layer[] = [targetLayer(area, search)];
  for (let length = 1; length <= search.maximumLength && found.length < search.limit; length += 1) {
    layers.push(nextLayer(area, search, layers));
    const best = new BestPaths(search.limit - found.length, area.ranks);
    extend({ area, search, layers, best }, [search.from], 1);
    found.push(...best.list());
  }
  return found;
}

/** Number of edges at a node, of all relations. */
function edgeCount({ offsets }: Adjacency, node: number): number {
  return (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
}

/** Neighbours over edges that may be walked, each once. */
function neighboursOf({ adjacency, passesEdge }: PathArea, node: number): ReadonlySet<number> {
  const neighbours = new Set<number>();
  for (let index = adjacency.offsets[node] ?? 0; index < (adjacency.offsets[node + 1] ?? 0); index += 1) {
    if (passesEdge(adjacency.edges[index] ?? 0)) neighbours.add(adjacency.neighbours[index] ?? 0);
  }
  return neighbours;
}

function targetLayer({ ranks }: PathArea, { to }: PathSearch): Layer {
  const weights = new Float64Array(ranks.length).fill(Infinity);
  weights[to] = 1;
  return { weights, reached: [to] };
}

/** One step further from the target: through every node of the last layer that may stand inside a path. */
function nextLayer(area: PathArea, { from, to }: PathSearch, layers: readonly Layer[]): Layer {
  const last = layers.at(-1);
  const weights = new Float64Array(area.ranks.length).fill(Infinity);
  const reached: number[] = [];
  for (const node of last?.reached ?? []) {
    if (node === from || (node !== to && !area.passesNode(node))) continue;
    const factor = node === to ? 1 : edgeCount(area.adjacency, node);
    const weight = factor * (last?.weights[node] ?? Infinity);
    for (const neighbour of neighboursOf(area, node)) {
      const known = weights[neighbour] ?? Infinity;
      if (neighbour === to || known <= weight) continue;
      if (known === Infinity) reached.push(neighbour);
      weights[neighbour] = weight;
    }
  }
  return { weights, reached };
}

interface Course {
  readonly area: PathArea;
  readonly search: PathSearch;
  readonly layers: readonly Layer[];
  readonly best: BestPaths;
}

/** Follows a beginning of a path, of this weight, to all ends that can come among the best. */
function extend(course: Course, path: readonly number[], weight: number): void {
  const { search, layers, best } = course;
  const left = layers.length - path.length;
  const node = path.at(-1) ?? search.from;
  if (left === 0) {
    best.offer(path, weight);
    return;
  }
  if (left === 1) {
    if ((layers[1]?.weights[node] ?? Infinity) < Infinity) extend(course, [...path, search.to], weight);
    return;
  }
  for (const step of promisingSteps(course, path, weight)) {
    const longer = [...path, step.node];
    if (!best.refuses(longer, step.bound)) extend(course, longer, step.weight);
  }
}

interface Step {
  readonly node: number;
  readonly weight: number;
  /** Weight that a path with this step has at least. */
  readonly bound: number;
}

function promisingSteps({ area, search, layers }: Course, path: readonly number[], weight: number): readonly Step[] {
  const rest = layers[layers.length - path.length - 1]?.weights;
  const steps: Step[] = [];
  for (const node of neighboursOf(area, path.at(-1) ?? search.from)) {
    const least = rest?.[node] ?? Infinity;
    if (least === Infinity || path.includes(node) || !area.passesNode(node)) continue;
    const own = weight * edgeCount(area.adjacency, node);
    steps.push({ node, weight: own, bound: own * least });
  }
  return steps.sort((a, b) => a.bound - b.bound || (area.ranks[a.node] ?? 0) - (area.ranks[b.node] ?? 0));
}
