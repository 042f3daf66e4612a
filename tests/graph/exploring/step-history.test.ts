import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNTOUCHED, type ExplorationStep } from '#graph/exploring/exploration.ts';
import {
  beginHistory,
  goToMoment,
  presentMoment,
  recordStep,
  type StepHistory,
} from '#graph/exploring/step-history.ts';
import { node } from '../../support/synthetic-part.ts';

const arbitraryId = fc.constantFrom('a', 'b', 'c').map(node);
const arbitraryStep: fc.Arbitrary<ExplorationStep> = fc.oneof(
  arbitraryId.map((id) => ({ name: 'select', node: id }) as const),
  arbitraryId.map((id) => ({ name: 'hide', node: id }) as const),
  fc.tuple(arbitraryId, arbitraryId).map(([id, added]) => ({ name: 'expand', node: id, added: [added] }) as const),
  fc.constant({ name: 'show-hidden' } as const),
);

function after(steps: readonly ExplorationStep[]): StepHistory {
  return steps.reduce(recordStep, beginHistory(UNTOUCHED));
}

/** One step back. */
function undo(history: StepHistory): StepHistory {
  return goToMoment(history, history.now - 1);
}

/** One undone step again. */
function redo(history: StepHistory): StepHistory {
  return goToMoment(history, history.now + 1);
}

const HIDE_A: ExplorationStep = { name: 'hide', node: node('a') };
const HIDE_B: ExplorationStep = { name: 'hide', node: node('b') };

describe('StepHistory', () => {
  it('returns to the opening by undoing every step and to the end by doing them again', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep, { maxLength: 12 }), (steps) => {
        const end = after(steps);
        const back = end.moments.reduce(undo, end);
        expect(presentMoment(back).exploration).toStrictEqual(UNTOUCHED);
        expect(end.moments.reduce(redo, back)).toStrictEqual(end);
      }),
    );
  });

  it('forgets what was undone when something else is done', () => {
    const history = recordStep(undo(after([HIDE_A])), HIDE_B);
    expect(history.moments.map(({ step }) => step)).toStrictEqual([null, HIDE_B]);
    expect(redo(history)).toBe(history);
  });

  it('makes one moment of a walk from node to node', () => {
    const select = (id: string): ExplorationStep => ({ name: 'select', node: node(id) });
    const history = after([select('a'), select('b'), HIDE_A, select('c')]);
    expect(history.moments.map(({ step }) => step)).toStrictEqual([null, select('b'), HIDE_A, select('c')]);
  });

  it('leaves no trace of a step that changes nothing', () => {
    const history = after([HIDE_A]);
    expect(recordStep(history, HIDE_A)).toBe(history);
  });

  it('goes to any moment and to none that is not there', () => {
    const history = after([HIDE_A, HIDE_B]);
    expect(presentMoment(goToMoment(history, 1)).step).toStrictEqual(HIDE_A);
    expect(goToMoment(history, 3)).toBe(history);
    expect(goToMoment(history, -1)).toBe(history);
  });
});
