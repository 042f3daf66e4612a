import type { Exploration, ExplorationStep } from './exploration.ts';
import { changeExpansions } from './change-expansions.ts';
import { changeFilter } from './change-filter.ts';
import { hasFreePlaces } from './picture-layout.ts';

/** The exploration after one step. A step that changes nothing gives back the very same object. */
export function takeStep(exploration: Exploration, step: ExplorationStep): Exploration {
  switch (step.name) {
    case 'select':
    case 'join':
    case 'deselect':
      return changeSelection(exploration, step);
    case 'expand':
    case 'expand-place':
    case 'collapse':
    case 'show-path':
    case 'leave-path':
      return changeExpansions(exploration, step);
    case 'open-section':
    case 'close-section':
      return changeSections(exploration, step);
    case 'put-lane':
      return putLane(exploration, step);
    case 'lay-out':
    case 'pin':
    case 'unpin':
      return changeLayout(exploration, step);
    default:
      return changeFilter(exploration, step);
  }
}

type StepOf<Name extends ExplorationStep['name']> = Extract<ExplorationStep, { readonly name: Name }>;

function changeSelection(exploration: Exploration, step: StepOf<'select' | 'join' | 'deselect'>): Exploration {
  const { selected, companion } = exploration;
  switch (step.name) {
    case 'select':
      if (selected === step.node && companion === null) return exploration;
      return { ...exploration, selected: step.node, companion: null };
    case 'join':
      if (selected === null) return { ...exploration, selected: step.node };
      return selected === step.node || companion === step.node ? exploration : { ...exploration, companion: step.node };
    case 'deselect':
      return selected === null ? exploration : { ...exploration, selected: null, companion: null };
  }
}

function changeSections(exploration: Exploration, step: StepOf<'open-section' | 'close-section'>): Exploration {
  const { openSections } = exploration;
  if (step.name === 'open-section') {
    if (openSections.includes(step.section)) return exploration;
    return { ...exploration, openSections: [...openSections, step.section] };
  }
  const left = openSections.filter((section) => section !== step.section && !step.below.includes(section));
  return left.length === openSections.length ? exploration : { ...exploration, openSections: left };
}

function putLane(exploration: Exploration, { municipality, side }: StepOf<'put-lane'>): Exploration {
  const present = exploration.sides.find((each) => each.municipality === municipality)?.side ?? null;
  if (present === side) return exploration;
  const others = exploration.sides.filter((each) => each.municipality !== municipality);
  return { ...exploration, sides: side === null ? others : [...others, { municipality, side }] };
}

/** Places belong to the layout they were chosen in, so another layout starts without pins; the same one keeps them. */
function changeLayout(exploration: Exploration, step: StepOf<'lay-out' | 'pin' | 'unpin'>): Exploration {
  const { layout, pins, expansions } = exploration;
  const others = step.name === 'lay-out' ? [] : pins.filter(({ node }) => node !== step.node);
  switch (step.name) {
    case 'lay-out': {
      const chosen = { name: step.layout, centre: step.centre, settled: expansions.length };
      const isSame = layout.name === chosen.name && layout.centre === chosen.centre;
      if (isSame && (layout.settled === chosen.settled || !hasFreePlaces(layout))) return exploration;
      return { ...exploration, layout: chosen, pins: layout.name === chosen.name ? pins : [] };
    }
    case 'pin':
      return { ...exploration, pins: [...others, { node: step.node, x: Math.round(step.x), y: Math.round(step.y) }] };
    case 'unpin':
      return others.length === pins.length ? exploration : { ...exploration, pins: others };
  }
}
