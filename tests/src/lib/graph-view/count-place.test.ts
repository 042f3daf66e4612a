import { describe, expect, it } from 'vitest';
import { UNTOUCHED, type Exploration } from '#graph/exploring/exploration.ts';
import { visiblePart } from '#graph/exploring/visible-part.ts';
import { countPlace } from '../../../../src/lib/graph-view/count-place.ts';
import { indexNodes } from '../../../../src/lib/graph-view/index-nodes.ts';
import { bareNode, city, node, syntheticPart } from '../../../support/synthetic-part.ts';

const PART = syntheticPart([
  { id: 'm-1', city: '010001', mentions: ['dx'] },
  { id: 'm-2', city: '010001', mentions: ['dx'] },
  { id: 'm-3', city: '010001', kind: 'project', mentions: [] },
  { id: 'm-4', city: '020001', mentions: ['dx'] },
]);
const DEPARTMENT = { id: node('b-1'), municipality: city('010001'), name: '企画課' };
const WHOLE = {
  ...PART,
  nodes: [...PART.nodes, bareNode('b-1', { kind: 'department', value: DEPARTMENT as never }, '010001')],
};

function count(changes: Partial<Exploration> = {}, opening: readonly string[] = ['m-1', 'm-2', 'm-4', 'b-1', 'dx']) {
  const exploration = { ...UNTOUCHED, ...changes };
  const opened = { opening: opening.map(node) };
  const visible = visiblePart(WHOLE, opened.opening, exploration);
  const [place] = PART.municipalities;
  if (place === undefined) throw new Error('no municipality');
  return countPlace({ opened, exploration, visible, nodes: indexNodes(WHOLE) }, place);
}

describe('countPlace', () => {
  it('counts what the plans promise, and nothing else of the municipality', () => {
    expect(count()).toStrictEqual({ shown: 2, total: 12, missing: 10 });
  });

  it('counts what was brought, and as missing what was hidden', () => {
    const expansions = [{ origin: city('010001'), added: [node('m-3')] }];
    expect(count({ expansions })).toStrictEqual({ shown: 3, total: 12, missing: 9 });
    expect(count({ expansions, hidden: [node('m-1')] })).toStrictEqual({ shown: 2, total: 12, missing: 10 });
  });

  it('does not take for missing what only a filter leaves out', () => {
    expect(count({ withoutMunicipalities: [city('010001')] })).toStrictEqual({ shown: 0, total: 12, missing: 10 });
    expect(count({ kept: [node('m-1')] })).toStrictEqual({ shown: 1, total: 12, missing: 10 });
  });
});
