import type { NodeId } from '../model/ids.ts';
import type { ExpandedNode, Exploration, ExplorationStep } from './exploration.ts';

/** The exploration after one step. A step that changes nothing gives back the very same object. */
export function takeStep(exploration: Exploration, step: ExplorationStep): Exploration {
  switch (step.name) {
    case 'select':
      return exploration.selected === step.node ? exploration : { ...exploration, selected: step.node };
    case 'deselect':
      return exploration.selected === null ? exploration : { ...exploration, selected: null };
    case 'expand':
      return expand(exploration, step.node, step.added);
    case 'collapse':
      return collapse(exploration, step.node);
    case 'hide':
      return hide(exploration, step.node);
    case 'show-hidden':
      return exploration.hidden.length === 0 ? exploration : { ...exploration, hidden: [] };
    case 'leave-out-kind':
      return exploration.withoutKinds.includes(step.kind)
        ? exploration
        : { ...exploration, withoutKinds: [...exploration.withoutKinds, step.kind] };
    case 'bring-in-kind':
      return exploration.withoutKinds.includes(step.kind)
        ? { ...exploration, withoutKinds: exploration.withoutKinds.filter((kind) => kind !== step.kind) }
        : exploration;
  }
}

/** Whatever an expansion brings is meant to be seen, so it leaves the hidden nodes. */
function expand(exploration: Exploration, origin: NodeId, added: readonly NodeId[]): Exploration {
  if (added.length === 0) return exploration;
  return {
    ...exploration,
    expansions: [...exploration.expansions, { origin, added }],
    hidden: exploration.hidden.filter((node) => !added.includes(node)),
  };
}

function hide(exploration: Exploration, node: NodeId): Exploration {
  if (exploration.hidden.includes(node)) return exploration;
  return {
    ...exploration,
    selected: exploration.selected === node ? null : exploration.selected,
    hidden: [...exploration.hidden, node],
  };
}

function collapse(exploration: Exploration, origin: NodeId): Exploration {
  if (!exploration.expansions.some((expansion) => expansion.origin === origin)) return exploration;
  const kept = withoutOrphans(exploration.expansions, origin);
  const left = new Set(kept.flatMap(({ added }) => added));
  const gone = exploration.expansions.flatMap(({ added }) => added).filter((node) => !left.has(node));
  const { selected } = exploration;
  return {
    ...exploration,
    selected: selected !== null && gone.includes(selected) ? null : selected,
    expansions: kept,
  };
}

/** Expansions without those of `origin` and without those that grew on nodes which only these had brought. */
function withoutOrphans(expansions: readonly ExpandedNode[], origin: NodeId): readonly ExpandedNode[] {
  const kept = expansions.filter((expansion) => expansion.origin !== origin);
  const brought = new Set(expansions.flatMap(({ added }) => added));
  const left = new Set(kept.flatMap(({ added }) => added));
  const orphan = kept.find((expansion) => brought.has(expansion.origin) && !left.has(expansion.origin));
  return orphan === undefined ? kept : withoutOrphans(kept, orphan.origin);
}
