import { RELATION_TYPES } from '../../../model/graph-edge.ts';
import type { PathQuery } from '../../../storage/graph-store.ts';
import { question, type Statement } from '../statement.ts';

/** Lengths that the statement tries in turn; one text for all questions, because the server takes a second to plan it. */
const LENGTHS = [1, 2, 3, 4, 5, 6];

/**
 * The shortest paths between two nodes: length by length, until there are enough. Each path is `[ids, edges of each step]`, best first;
 * `ends` of the answer tells which of the two ends there are.
 *
 * @example
 * findPaths({ from: 'm-abcdefghijkl', to: 'm-mnopqrstuvwx', relations: ['MENTIONS'], limit: 3, maximumLength: 4 }).parameters
 * // { from: 'm-abcdefghijkl', to: 'm-mnopqrstuvwx', relations: ['MENTIONS'], kinds: null, limit: 3, maximumLength: 4, … }
 */
export function findPaths({ from, to, relations, kinds, limit, maximumLength }: PathQuery): Statement {
  return question(
    `  OPTIONAL MATCH (from:_Node {_key: atlas.slot + ' ' + $from})
  OPTIONAL MATCH (to:_Node {_key: atlas.slot + ' ' + $to})
  WITH from, to, [] AS found
  ${LENGTHS.map(pathsOfLength).join('\n  ')}
  CALL (found) {
    UNWIND range(0, size(found) - 1) AS rank
    WITH rank, found[rank] AS path
    UNWIND range(0, size(path) - 2) AS place
    WITH rank, path, place, path[place] AS start, path[place + 1] AS end
    MATCH (start)-[edge]-(end) WHERE type(edge) IN $relations
    WITH rank, path, place, collect(edge._edge) AS edges ORDER BY place
    WITH rank, path, collect(edges) AS steps ORDER BY rank
    RETURN collect([[node IN path | node.id], steps]) AS paths
  }
  RETURN {ends: [from.id, to.id], paths: paths} AS answer`,
    { from, to, relations: relations ?? RELATION_TYPES, kinds: kinds ?? null, limit, maximumLength },
  );
}

/**
 * Adds the best paths of exactly so many steps where shorter ones are too few. Longer ones are sought from both ends and joined in the
 * middle: through hubs, one long walk would find no end. Each half is cleared of what no path may hold before they are joined.
 */
function pathsOfLength(length: number): string {
  const [first, second] = [Math.ceil(length / 2), Math.floor(length / 2)];
  const halves =
    second === 0
      ? `MATCH walk = (from)-[there*1]-(to)
    WHERE ${walks('there')}
    WITH DISTINCT nodes(walk) AS path`
      : `MATCH walk = (from)-[there*${first}]-(middle), rest = (middle)-[back*${second}]-(to)
    USING JOIN ON middle
    WHERE ${walks('there')} AND ${walks('back')}
      AND NOT to IN nodes(walk) AND NOT from IN nodes(rest)
      AND ${through('nodes(walk)[1..]')} AND ${through(`nodes(rest)[1..${second}]`)}
    WITH DISTINCT nodes(walk) + nodes(rest)[1..] AS path
    WHERE none(place IN range(1, ${length - 2}) WHERE path[place] IN path[place + 1..])`;
  return `CALL (from, to, found) {
    WITH * WHERE size(found) < $limit AND $maximumLength >= ${length}
    ${halves}
    WITH path, reduce(weight = 1.0, node IN path[1..${length}] | weight * COUNT {(node)--()}) AS weight
    ORDER BY weight, [node IN path | node.id] LIMIT toInteger($limit)
    RETURN collect(path) AS longer
  }
  WITH from, to, (found + longer)[0..toInteger($limit)] AS found`;
}

const walks = (edges: string): string => `all(edge IN ${edges} WHERE type(edge) IN $relations)`;
const through = (nodes: string): string =>
  `($kinds IS NULL OR all(node IN ${nodes} WHERE substring(node._kind, 2) IN $kinds))`;
