import type { MunicipalityCode, NodeId } from '../model/ids.ts';
import { isCoreKind } from './core-kinds.ts';
import type { Exploration, ExplorationStep } from './exploration.ts';
import type { GraphPart } from './graph-part.ts';
import { placedNodes, visiblePart } from './visible-part.ts';

/** A picture to which something was brought. */
export interface GrownPicture {
  /** Everything loaded, what was brought included. */
  readonly part: GraphPart;
  readonly opening: readonly NodeId[];
  /** Before the step. */
  readonly exploration: Exploration;
  /** What was brought: nodes that the picture does not hold, and some it holds out of sight. */
  readonly brought: readonly NodeId[];
}

type StepOf<Name extends ExplorationStep['name']> = Extract<ExplorationStep, { readonly name: Name }>;

/** The step that brings neighbours of a node; in the order in which they were brought. */
export function expandStep(node: NodeId, { opening, exploration, brought }: GrownPicture): StepOf<'expand'> {
  const placed = new Set(placedNodes(opening, exploration));
  const again = brought.filter((id) => placed.has(id));
  return { name: 'expand', node, added: brought.filter((id) => !placed.has(id)), again };
}

/**
 * The step that brings the rest of a municipality. All that its plans promise is to be seen after it, but for what was
 * hidden and not brought: what a filter leaves out of it is shown again.
 */
export function expandPlaceStep(municipality: MunicipalityCode, picture: GrownPicture): StepOf<'expand-place'> {
  const { part, opening, exploration, brought } = picture;
  const { added } = expandStep(municipality, picture);
  const visible = new Set(visiblePart(part, opening, exploration).nodes.map(({ id }) => id));
  const isToBeSeen = (id: NodeId) => !visible.has(id) && (brought.includes(id) || !exploration.hidden.includes(id));
  const placed = new Set(placedNodes(opening, exploration).filter(isToBeSeen));
  const ofPlace = part.nodes.filter((node) => node.municipality === municipality && isCoreKind(node.record.kind));
  const again = ofPlace.filter(({ id }) => placed.has(id));
  const seen = [...again, ...ofPlace.filter(({ id }) => added.includes(id))];
  return {
    name: 'expand-place',
    municipality,
    added,
    again: again.map(({ id }) => id),
    kinds: [...new Set(seen.map(({ record }) => record.kind))],
    documents: [...new Set(seen.flatMap(({ document }) => document ?? []))],
  };
}
