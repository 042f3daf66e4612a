import { NODE_KINDS } from '../../model/graph-node.ts';
import type { DocumentId, MunicipalityCode } from '../../model/ids.ts';
import { isUnitKind } from '../../model/unit-of-record.ts';
import { compareUnitCounts } from '../../storage/compare-unit-counts.ts';
import type { UnitCount, UnitFilter } from '../../storage/graph-store.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { nodeIdAt } from './read-nodes.server.ts';
import { unitMaskOf } from './unit-mask.server.ts';

/** See `GraphStore.countUnits`. */
export function countByKind({ nodes }: LoadedGraph, filter?: UnitFilter): readonly UnitCount[] {
  const mask = unitMaskOf(nodes, filter);
  const counts = new Uint32Array((nodes.documentNodes.length + 1) * NODE_KINDS.length);
  nodes.kinds.forEach((kind, node) => {
    const document = nodes.documents[node] ?? 0;
    if (mask.kinds[kind] !== 1 || mask.documents[document] !== 1) return;
    const cell = document * NODE_KINDS.length + kind;
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
  const cells = [...nodes.documentNodes].flatMap((holder, place) =>
    NODE_KINDS.flatMap((kind, rank) => {
      const units = counts[(place + 1) * NODE_KINDS.length + rank] ?? 0;
      if (units === 0 || !isUnitKind(kind)) return [];
      const municipality = nodes.municipalityNodes[(nodes.municipalities[holder] ?? 0) - 1] ?? 0;
      return [
        {
          municipality: nodeIdAt(nodes, municipality) as MunicipalityCode,
          document: nodeIdAt(nodes, holder) as DocumentId,
          kind,
          units,
        },
      ];
    }),
  );
  return cells.sort(compareUnitCounts);
}
