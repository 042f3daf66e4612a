import { isCoreKind } from '#graph/exploring/core-kinds.ts';
import type { Exploration } from '#graph/exploring/exploration.ts';
import type { GraphPart, PlacedMunicipality } from '#graph/exploring/graph-part.ts';
import { placedNodes } from '#graph/exploring/visible-part.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';

/** What a picture shows of what a municipality's plans promise. */
export interface PlaceCount {
  readonly shown: number;
  readonly total: number;
  /** Those that an expansion would bring: filters leave out some of those that stand in the picture already. */
  readonly missing: number;
}

/** What decides the numbers. */
export interface CountedView {
  readonly opened: { readonly opening: readonly NodeId[] };
  readonly exploration: Exploration;
  readonly visible: GraphPart;
  readonly nodes: ReadonlyMap<string, SubgraphNode>;
}

/** Measures and themes of a municipality: shown, in the picture, and all there are. */
export function countPlace(view: CountedView, { code, measures, themes }: PlacedMunicipality): PlaceCount {
  const isOfPlace = (node: SubgraphNode | undefined) => node?.municipality === code && isCoreKind(node.record.kind);
  const { hidden } = view.exploration;
  const placed = placedNodes(view.opened.opening, view.exploration).filter(
    (id) => !hidden.includes(id) && isOfPlace(view.nodes.get(id)),
  );
  const total = measures + themes;
  return { shown: view.visible.nodes.filter(isOfPlace).length, total, missing: Math.max(0, total - placed.length) };
}
