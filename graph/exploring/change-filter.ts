import type { Exploration, ExplorationStep } from './exploration.ts';

type FilterStep = Exclude<
  ExplorationStep,
  {
    readonly name:
      | 'select'
      | 'join'
      | 'deselect'
      | 'expand'
      | 'expand-place'
      | 'collapse'
      | 'show-path'
      | 'leave-path'
      | 'put-lane'
      | 'open-section'
      | 'close-section'
      | 'lay-out'
      | 'pin'
      | 'unpin';
  }
>;

/** The exploration after a step that shows less or more of what was placed; the same object where nothing changes. */
export function changeFilter(exploration: Exploration, step: FilterStep): Exploration {
  switch (step.name) {
    case 'hide':
      return hide(exploration, step.node);
    case 'show-hidden':
      return exploration.hidden.length === 0 ? exploration : { ...exploration, hidden: [] };
    case 'choose-field':
      return exploration.field === step.field ? exploration : { ...exploration, field: step.field };
    case 'keep-only':
      return { ...exploration, kept: step.kept, near: null };
    case 'keep-all':
      return exploration.kept === null ? exploration : { ...exploration, kept: null };
    case 'show-near':
      return { ...exploration, near: { centre: step.node, steps: step.steps } };
    case 'show-far':
      return exploration.near === null ? exploration : { ...exploration, near: null };
    default:
      return changeList(exploration, step);
  }
}

type ListStep = Extract<FilterStep, { readonly name: `${'leave-out' | 'bring-in'}-${string}` }>;

function changeList(exploration: Exploration, step: ListStep): Exploration {
  const { withoutKinds, withoutMunicipalities, withoutDocuments } = exploration;
  switch (step.name) {
    case 'leave-out-kind':
      return set(exploration, 'withoutKinds', withItem(withoutKinds, step.kind));
    case 'bring-in-kind':
      return set(exploration, 'withoutKinds', withoutItem(withoutKinds, step.kind));
    case 'leave-out-municipality':
      return set(exploration, 'withoutMunicipalities', withItem(withoutMunicipalities, step.municipality));
    case 'bring-in-municipality':
      return set(exploration, 'withoutMunicipalities', withoutItem(withoutMunicipalities, step.municipality));
    case 'leave-out-document':
      return set(exploration, 'withoutDocuments', withItem(withoutDocuments, step.document));
    case 'bring-in-document':
      return set(exploration, 'withoutDocuments', withoutItem(withoutDocuments, step.document));
  }
}

function set<Field extends 'withoutKinds' | 'withoutMunicipalities' | 'withoutDocuments'>(
  exploration: Exploration,
  field: Field,
  list: Exploration[Field],
): Exploration {
  return list === exploration[field] ? exploration : { ...exploration, [field]: list };
}

function withItem<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list : [...list, item];
}

function withoutItem<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((other) => other !== item) : list;
}

function hide(exploration: Exploration, node: Exploration['hidden'][number]): Exploration {
  const { hidden, selected, companion, path } = exploration;
  if (hidden.includes(node)) return exploration;
  return {
    ...exploration,
    selected: selected === node ? null : selected,
    companion: companion === node || selected === node ? null : companion,
    path: path.includes(node) ? [] : path,
    hidden: [...hidden, node],
  };
}
