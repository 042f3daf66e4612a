import { describe, expect, it } from 'vitest';
import { UNTOUCHED } from '#graph/exploring/exploration.ts';
import { countKinds } from '../../../../src/lib/graph-view/count-kinds.ts';
import { node, syntheticPart } from '../../../support/synthetic-part.ts';

const PART = syntheticPart([
  { id: 'm-1', city: '010001', mentions: ['dx'] },
  { id: 'm-2', city: '010001', mentions: ['dx'], kind: 'project' },
]);
const OPENING = PART.nodes.map(({ id }) => id);

describe('countKinds', () => {
  it('counts the kinds of the picture in the order of the legend, also those switched off', () => {
    expect(countKinds(PART, OPENING, { ...UNTOUCHED, withoutKinds: ['project'] })).toStrictEqual([
      { kind: 'measure', count: 1, isShown: true },
      { kind: 'project', count: 1, isShown: false },
      { kind: 'concept', count: 1, isShown: true },
    ]);
  });

  it('counts no hidden node, and keeps a kind that is switched off in reach', () => {
    const exploration = { ...UNTOUCHED, hidden: [node('m-2')], withoutKinds: ['project'] as const };
    expect(countKinds(PART, OPENING, exploration)[1]).toStrictEqual({ kind: 'project', count: 0, isShown: false });
  });
});
