import { describe, expect, it } from 'vitest';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import { rootKeys, treeRows } from '../../../../src/lib/graph-view/tree-rows.ts';
import { walkTree } from '../../../../src/lib/graph-view/walk-tree.ts';
import { bareNode, node, syntheticEdge, syntheticPart } from '../../../support/synthetic-part.ts';

const PART = syntheticPart([
  { id: 'm-1', city: '010001', mentions: ['dx', 'migration'] },
  { id: 'm-2', city: '020001', mentions: ['migration'], more: 2 },
  { id: 'm-3', city: '020001', mentions: [] },
]);

const outline = (part: GraphPart, open: readonly string[]) =>
  treeRows(part, open).map(({ key, level, isOpen, position, siblings }) =>
    [key, level, isOpen, `${position}/${siblings}`].join(' '),
  );

describe('treeRows', () => {
  it('has concepts at the root, and at its end what hangs on none', () => {
    expect(outline(PART, [])).toStrictEqual(['dx 1 false 1/3', 'migration 1 false 2/3', 'm-3 1  3/3']);
    expect(rootKeys(PART)).toStrictEqual(['dx', 'migration', 'm-3']);
  });

  it('unfolds a concept into its units and a unit into its other concepts', () => {
    expect(outline(PART, ['migration', 'migration/m-1'])).toStrictEqual([
      'dx 1 false 1/3',
      'migration 1 true 2/3',
      'migration/m-1 2 true 1/2',
      'migration/m-1/dx 3  1/1',
      'migration/m-2 2 false 2/2',
      'm-3 1  3/3',
    ]);
  });

  it('offers what is not shown as the last row', () => {
    const [, , offer] = treeRows({ ...PART, nodes: PART.nodes.filter(({ id }) => id !== 'dx') }, [
      'migration',
      'migration/m-2',
    ]).filter(({ key }) => key.startsWith('migration/m-2') || key === 'migration');
    expect(offer).toMatchObject({ key: 'migration/m-2/+', isOffer: true, level: 3, position: 1, siblings: 1 });
    expect(offer?.mentions).toStrictEqual({ group: 'MENTIONS', shown: 1, total: 3 });
  });

  it('shows every node of the picture somewhere once all is open', () => {
    const department = bareNode(
      'g-1',
      { kind: 'department', value: { id: 'g-1', municipality: '020001', name: '課' } as never },
      '020001',
    );
    const part: GraphPart = {
      ...PART,
      nodes: [...PART.nodes, department],
      edges: [...PART.edges, syntheticEdge('HANDLED_BY', ['m-3', 'g-1'])],
    };
    const everything = treeRows(part, ['dx', 'migration', 'm-3', 'dx/m-1', 'migration/m-1', 'migration/m-2']);
    expect(new Set(everything.map((row) => row.node.id))).toStrictEqual(new Set(part.nodes.map(({ id }) => id)));
  });
});

describe('walkTree', () => {
  const rows = treeRows(PART, ['migration']);

  it.each([
    [null, 'ArrowDown', { action: 'focus', key: 'migration' }],
    ['dx', 'ArrowUp', null],
    ['dx', 'End', { action: 'focus', key: 'm-3' }],
    ['m-3', 'Home', { action: 'focus', key: 'dx' }],
    ['dx', 'ArrowRight', { action: 'toggle', key: 'dx' }],
    ['migration', 'ArrowRight', { action: 'focus', key: 'migration/m-1' }],
    ['migration', 'ArrowLeft', { action: 'toggle', key: 'migration' }],
    ['migration/m-2', 'ArrowLeft', { action: 'focus', key: 'migration' }],
    ['m-3', 'ArrowRight', null],
    ['m-3', 'ArrowDown', null],
    ['dx', 'x', null],
  ])('from %s the key %s leads to %o', (from, key, move) => {
    expect(walkTree(rows, from, key)).toStrictEqual(move);
  });

  it('does nothing in an empty tree', () => {
    expect(walkTree([], node('a'), 'ArrowDown')).toBeNull();
  });
});
