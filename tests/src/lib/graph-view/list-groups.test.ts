import { describe, expect, it } from 'vitest';
import { listGroups, matches } from '../../../../src/lib/graph-view/list-groups.ts';
import { graphMessages } from '../../../../src/lib/messages/graph.ts';
import { syntheticPart } from '../../../support/synthetic-part.ts';

const PART = syntheticPart([
  { id: 'm-1', city: '020001', title: 'ＤＸの推進', mentions: ['dx'] },
  { id: 'm-2', city: '010001', title: '移住支援', mentions: ['dx'] },
]);
const TEXTS = { language: 'ja', messages: graphMessages('ja') } as const;
const keys = (find: string) => listGroups(PART, find, TEXTS).map(({ key, nodes }) => [key, nodes.map(({ id }) => id)]);

describe('listGroups', () => {
  it('lists concepts first, then every municipality by code', () => {
    expect(keys('')).toStrictEqual([
      ['concepts', ['dx']],
      ['010001', ['m-2']],
      ['020001', ['m-1']],
    ]);
  });

  it('keeps what contains the words, whatever their width or case, and drops empty groups', () => {
    expect(keys('dX')).toStrictEqual([
      ['concepts', ['dx']],
      ['020001', ['m-1']],
    ]);
    expect(keys('なし')).toStrictEqual([]);
    expect(matches('移住 支援', '移住支援')).toBe(true);
  });
});
