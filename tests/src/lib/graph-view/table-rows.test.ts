import { describe, expect, it } from 'vitest';
import { tableRows, type TableOrder } from '../../../../src/lib/graph-view/table-rows.ts';
import { graphMessages } from '../../../../src/lib/messages/graph.ts';
import { syntheticPart } from '../../../support/synthetic-part.ts';

const PART = syntheticPart([
  { id: 'm-1', city: '020001', title: '空き家の活用', mentions: ['dx'] },
  { id: 'm-2', city: '010001', title: '移住ＰＲ', mentions: ['dx', 'migration'], kind: 'project' },
]);
const TEXTS = { language: 'ja', messages: graphMessages('ja') } as const;
const ids = (order: TableOrder | null, find = '') => tableRows(PART, { find, order }, TEXTS).map(({ node }) => node.id);

describe('tableRows', () => {
  it('says of every node what it is, where it stands and how many links it has', () => {
    const [first, second, third] = tableRows(PART, { find: '', order: null }, TEXTS);
    expect({ ...first, node: null }).toStrictEqual({
      node: null,
      name: '空き家の活用',
      kind: '施策',
      municipality: '020001市',
      document: '計画 020001',
      lines: 1,
      links: 1,
    });
    expect([second?.links, third?.links, third?.lines, third?.municipality]).toStrictEqual([2, 2, null, '']);
  });

  it('orders by a column both ways, ties as placed', () => {
    expect(ids({ column: 'municipality', isDescending: false })).toStrictEqual(['dx', 'migration', 'm-2', 'm-1']);
    expect(ids({ column: 'links', isDescending: true })).toStrictEqual(['m-2', 'dx', 'm-1', 'migration']);
    expect(ids({ column: 'lines', isDescending: false })).toStrictEqual(['m-1', 'm-2', 'dx', 'migration']);
  });

  it('keeps names that hold what is looked for, whatever its width', () => {
    expect(ids(null, 'pr')).toStrictEqual(['m-2']);
    expect(ids(null, '深海')).toStrictEqual([]);
  });
});
