import type { ExplorationStep } from '#graph/exploring/exploration.ts';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import { countBrought } from './count-brought.ts';
import { fieldName } from './field-name.ts';
import { headingName } from './heading-name.ts';
import type { GraphTexts } from './graph-texts.ts';

/** What a step is named with. */
export interface NamingView {
  readonly texts: GraphTexts;
  readonly part: GraphPart;
  labelOf(id: string): string;
}

/** What a step is called in the trail and on the undo button. */
export function nameStep(step: ExplorationStep, view: NamingView): string {
  const { steps, kinds, layouts } = view.texts.messages;
  switch (step.name) {
    case 'select':
    case 'join':
    case 'collapse':
    case 'hide':
    case 'keep-only':
    case 'pin':
    case 'unpin':
      return steps[step.name](view.labelOf(step.node));
    case 'expand':
      return steps.expand(view.labelOf(step.node), countBrought(step));
    case 'expand-place':
      return steps['expand-place'](view.labelOf(step.municipality), countBrought(step));
    case 'leave-out-kind':
    case 'bring-in-kind':
      return steps[step.name](kinds[step.kind]);
    case 'show-near':
      return steps['show-near'](view.labelOf(step.node), step.steps);
    case 'show-path':
      return steps['show-path'](view.labelOf(step.path[0] ?? ''), view.labelOf(step.path.at(-1) ?? ''));
    case 'put-lane':
      return steps['put-lane'](view.labelOf(step.municipality), step.side);
    case 'open-section':
    case 'close-section':
      return steps[step.name](headingName(step.section, view.part, view.texts));
    case 'lay-out':
      return steps['lay-out'](layouts[step.layout]);
    case 'deselect':
    case 'show-hidden':
    case 'keep-all':
    case 'show-far':
    case 'leave-path':
      return steps[step.name];
    default:
      return nameFilter(step, view);
  }
}

type FilterStep = Extract<
  ExplorationStep,
  { readonly name: `${string}-municipality` | `${string}-document` | 'choose-field' }
>;

function nameFilter(step: FilterStep, { part, texts }: NamingView): string {
  const { steps } = texts.messages;
  switch (step.name) {
    case 'leave-out-municipality':
    case 'bring-in-municipality': {
      const municipality = part.municipalities.find(({ code }) => code === step.municipality);
      const name = step.name === 'leave-out-municipality' ? 'leave-out-kind' : 'bring-in-kind';
      return steps[name](municipality?.name ?? step.municipality);
    }
    case 'leave-out-document':
    case 'bring-in-document': {
      const title = part.documents.find(({ id }) => id === step.document)?.title ?? step.document;
      return steps[step.name](title);
    }
    case 'choose-field':
      return step.field === null ? steps['all-fields'] : steps['choose-field'](fieldName(step.field, part, texts));
  }
}
