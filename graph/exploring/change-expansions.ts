import type { NodeId } from '../model/ids.ts';
import type { BroughtNodes, ExpandedNode, Exploration, ExplorationStep } from './exploration.ts';

type ExpansionStep = Extract<
  ExplorationStep,
  { readonly name: 'expand' | 'expand-place' | 'collapse' | 'show-path' | 'leave-path' }
>;

/** The exploration after a step that brings nodes into the picture or takes them out again; the same object where nothing changes. */
export function changeExpansions(exploration: Exploration, step: ExpansionStep): Exploration {
  switch (step.name) {
    case 'expand':
      return expand(exploration, step.node, step);
    case 'expand-place':
      return expandPlace(exploration, step);
    case 'collapse':
      return collapse(exploration, step.node);
    case 'show-path':
      return showPath(exploration, step.path, step.added);
    case 'leave-path':
      return exploration.path.length === 0 ? exploration : { ...exploration, path: [] };
  }
}

/** Whatever an expansion brings is meant to be seen, so it leaves the hidden nodes and joins those that are kept. */
function expand(exploration: Exploration, origin: NodeId, { added, again = [] }: BroughtNodes): Exploration {
  if (added.length + again.length === 0) return exploration;
  const seen = reveal(exploration, [...added, ...again]);
  return added.length === 0 ? seen : { ...seen, expansions: [...exploration.expansions, { origin, added }] };
}

/** The rest of a municipality hangs on no node, so no neighbourhood or field would show it: these give way, as do the filters. */
function expandPlace(
  exploration: Exploration,
  step: Extract<ExpansionStep, { readonly name: 'expand-place' }>,
): Exploration {
  const { municipality, kinds, documents } = step;
  const grown = expand(exploration, municipality, step);
  if (grown === exploration) return exploration;
  return {
    ...grown,
    withoutKinds: grown.withoutKinds.filter((kind) => !kinds.includes(kind)),
    withoutMunicipalities: grown.withoutMunicipalities.filter((code) => code !== municipality),
    withoutDocuments: grown.withoutDocuments.filter((document) => !documents.includes(document)),
    field: null,
    near: null,
  };
}

/** A path is seen as a whole: what hides a part of it gives way. */
function showPath(exploration: Exploration, path: readonly NodeId[], added: readonly NodeId[]): Exploration {
  const [first] = path;
  if (first === undefined) return exploration;
  const grown = expand(exploration, first, { added });
  return { ...reveal(grown, path), path: [...path], near: null };
}

function reveal(exploration: Exploration, nodes: readonly NodeId[]): Exploration {
  const { hidden, kept } = exploration;
  return {
    ...exploration,
    hidden: hidden.filter((node) => !nodes.includes(node)),
    kept: kept === null ? null : [...new Set([...kept, ...nodes])],
  };
}

function collapse(exploration: Exploration, origin: NodeId): Exploration {
  if (!exploration.expansions.some((expansion) => expansion.origin === origin)) return exploration;
  const kept = withoutOrphans(exploration.expansions, origin);
  const left = new Set(kept.flatMap(({ added }) => added));
  const gone = exploration.expansions.flatMap(({ added }) => added).filter((node) => !left.has(node));
  const { selected, companion, layout } = exploration;
  return {
    ...exploration,
    selected: selected !== null && gone.includes(selected) ? null : selected,
    companion: companion !== null && gone.includes(companion) ? null : companion,
    expansions: kept,
    layout: { ...layout, settled: Math.min(layout.settled, kept.length) },
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
