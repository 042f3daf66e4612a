import { describe, expect, it } from 'vitest';
import { groupQuotes } from '../../../../src/lib/graph-view/group-quotes.ts';
import { linkedNodes } from '../../../../src/lib/graph-view/linked-nodes.ts';
import { syntheticPart } from '../../../support/synthetic-part.ts';

const PART = syntheticPart([
  { id: 'm-3', city: '020001', mentions: ['dx'] },
  { id: 'm-1', city: '010001', mentions: ['dx'] },
  { id: 'm-2', city: '010001', mentions: ['dx'] },
]);
const [dx] = PART.nodes.filter(({ id }) => id === 'dx');

describe('groupQuotes', () => {
  it('quotes words of one place once, with the number of units that rest on them', () => {
    const quotes = dx === undefined ? [] : groupQuotes(linkedNodes(dx, PART));
    expect(quotes.map(({ unit, units }) => [unit.id, units])).toStrictEqual([
      ['m-1', 2],
      ['m-3', 1],
    ]);
  });
});
