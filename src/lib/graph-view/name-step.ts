import type { ExplorationStep } from '#graph/exploring/exploration.ts';
import type { GraphMessages } from '../messages/graph-messages.ts';

/** What a step is called in the trail and on the undo button; `labelOf` names nodes. */
export function nameStep(
  step: ExplorationStep,
  labelOf: (id: string) => string,
  { steps, kinds }: GraphMessages,
): string {
  switch (step.name) {
    case 'select':
    case 'collapse':
    case 'hide':
      return steps[step.name](labelOf(step.node));
    case 'expand':
      return steps.expand(labelOf(step.node), step.added.length);
    case 'leave-out-kind':
    case 'bring-in-kind':
      return steps[step.name](kinds[step.kind]);
    case 'deselect':
    case 'show-hidden':
      return steps[step.name];
  }
}
