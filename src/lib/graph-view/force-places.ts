import type { GraphEdge } from '#graph/model/graph-edge.ts';
import type { ForceAnswer, ForceRequest } from '../canvas/force/force-request.ts';
import type { Places } from '../canvas/free/free-places.ts';
import type { NodeBox } from '../canvas/free/measure-boxes.ts';

/** What is to be arranged: whole boxes with their labels, in ascending order of id, so that the order of arrival does not matter. */
export function toForceRequest(
  ids: readonly string[],
  edges: readonly GraphEdge[],
  boxes: ReadonlyMap<string, NodeBox>,
): ForceRequest {
  const nodes = [...ids].sort().flatMap((id) => {
    const box = boxes.get(id);
    if (box === undefined) return [];
    return [{ id, width: Math.round(box.left + box.right), height: Math.round(box.top + box.bottom) }];
  });
  const known = new Set(nodes.map(({ id }) => id));
  const ends = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  const sorted = [...new Set(ends.map(({ from, to }) => `${from} ${to}`))].sort();
  return { nodes, edges: sorted.map((pair) => pair.split(' ')).map(([from = '', to = '']) => ({ from, to })) };
}

/** Places of the dots and pills from the middles of their boxes. */
export function toPlaces(answer: ForceAnswer, boxes: ReadonlyMap<string, NodeBox>): Places {
  return new Map(
    answer.map(({ id, x, y }) => {
      const box = boxes.get(id);
      return [id, { x, y: box === undefined ? y : y - (box.bottom - box.top) / 2 }];
    }),
  );
}
