import type { NodeQuery } from '../../../storage/graph-store.ts';

type Selection = Omit<NodeQuery, 'offset' | 'limit'>;

/** Pattern that finds the nodes of a query as `node`, through the index by place or by kind. */
export function selectNodes({ kinds, municipality, document }: Selection): string {
  const kindCondition = kinds === undefined ? '' : ' AND substring(node._kind, 2) IN $kinds';
  if (document !== undefined) {
    return `MATCH (document:_Node {_key: atlas.slot + ' ' + $document})
  WHERE document._kind = atlas.slot + ' document' AND ($municipality IS NULL OR document.municipality = $municipality)
  MATCH (node:_Node)
  WHERE node._place STARTS WITH atlas.slot + ' ' + document.municipality + ' ' + $document + ' '${kindCondition}`;
  }
  if (municipality !== undefined) {
    return `MATCH (node:_Node) WHERE node._place STARTS WITH atlas.slot + ' ' + $municipality + ' '${kindCondition}`;
  }
  if (kinds !== undefined) {
    return `UNWIND $kinds AS wanted
  WITH DISTINCT atlas, wanted
  MATCH (node:_Node {_kind: atlas.slot + ' ' + wanted}) WHERE node._place IS NOT NULL`;
  }
  return `MATCH (node:_Node) WHERE node._place STARTS WITH atlas.slot + ' '`;
}

/** Parameters of {@link selectNodes}. */
export function selectionParameters({ kinds, municipality, document }: Selection): Readonly<Record<string, unknown>> {
  return { kinds: kinds ?? null, municipality: municipality ?? null, document: document ?? null };
}
