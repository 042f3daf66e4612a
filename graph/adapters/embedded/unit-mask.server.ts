import { NODE_KINDS } from '../../model/graph-node.ts';
import { UNIT_KINDS } from '../../model/unit.ts';
import type { UnitFilter } from '../../storage/graph-store.ts';
import type { NodeColumns } from './loaded-graph.server.ts';
import { findText } from './text-index.server.ts';

/** Which nodes pass a filter, as one byte per kind and per document. */
export interface UnitMask {
  /** True where every unit passes, so that nobody need ask. */
  readonly open: boolean;
  readonly kinds: Uint8Array;
  readonly documents: Uint8Array;
}

/** Translates a filter; ids that nothing has pass nothing. */
export function unitMaskOf(nodes: NodeColumns, filter: UnitFilter = {}): UnitMask {
  const wanted: ReadonlySet<string> = new Set(filter.kinds ?? UNIT_KINDS);
  const units: ReadonlySet<string> = new Set(UNIT_KINDS);
  const { kinds, municipalities, documents, notMunicipalities } = filter;
  return {
    open: [kinds, municipalities, documents, notMunicipalities].every((list) => list === undefined),
    kinds: Uint8Array.from(NODE_KINDS, (kind) => (wanted.has(kind) && units.has(kind) ? 1 : 0)),
    documents: documentMask(nodes, filter),
  };
}

/** True where the node is a unit that passes. */
export function passesMask(mask: UnitMask, columns: NodeColumns, node: number): boolean {
  return (
    mask.open || (mask.kinds[columns.kinds[node] ?? 0] === 1 && mask.documents[columns.documents[node] ?? 0] === 1)
  );
}

function documentMask(nodes: NodeColumns, filter: UnitFilter): Uint8Array {
  const within = filter.municipalities && placesOf(nodes, filter.municipalities, nodes.municipalityNodes);
  const without = placesOf(nodes, filter.notMunicipalities ?? [], nodes.municipalityNodes);
  const documents = filter.documents && placesOf(nodes, filter.documents, nodes.documentNodes);
  const mask = new Uint8Array(nodes.documentNodes.length + 1);
  nodes.documentNodes.forEach((node, document) => {
    const municipality = (nodes.municipalities[node] ?? 0) - 1;
    const passes =
      (within?.has(municipality) ?? true) && !without.has(municipality) && (documents?.has(document) ?? true);
    mask[document + 1] = passes ? 1 : 0;
  });
  return mask;
}

/** Places in `holders` (ascending node numbers) of the nodes with the wanted ids. */
function placesOf({ ids }: NodeColumns, wanted: readonly string[], holders: Uint32Array): ReadonlySet<number> {
  const places = wanted.map((id) => {
    const node = findText(ids, id);
    return node === undefined ? -1 : holders.indexOf(node);
  });
  return new Set(places.filter((place) => place >= 0));
}
