import { describe, expect, it } from 'vitest';
import type { GraphNode } from '#graph/model/graph-node.ts';
import { nodePage, nodeSource } from '../../../../src/lib/graph-view/node-page.ts';
import { startHere } from '../../../../src/lib/graph-view/start-here.ts';
import { bareNode, syntheticPart } from '../../../support/synthetic-part.ts';

const PART = syntheticPart([{ id: 'm-1', city: '010001', mentions: ['dx'] }]);

function find(id: string): GraphNode {
  const found = PART.nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`no node ${id}`);
  return found;
}

const CITY = bareNode('010001', {
  kind: 'municipality',
  value: { code: '010001', name: '市', prefecture: '県' } as never,
});
const DEPARTMENT = bareNode('g-1', { kind: 'department', value: { name: '課' } as never }, '010001');
const SECTION = bareNode(
  's-1',
  { kind: 'section', value: { document: 'd-1', headingLines: [3, 4] } as never },
  '010001',
);

describe('nodePage', () => {
  it.each([
    [find('m-1'), '/measures/m-1'],
    [find('dx'), '/concepts/dx'],
    [CITY, '/municipalities/010001'],
    [SECTION, '/documents/d-1?from=3&to=4#L3'],
    [DEPARTMENT, null],
  ])('leads to the page of the kind', (node, address) => {
    expect(nodePage(node, 'ja')).toBe(address);
  });

  it('keeps the language', () => {
    expect(nodePage(find('dx'), 'en')).toBe('/concepts/dx?lang=en');
  });
});

describe('nodeSource', () => {
  it('leads to the lines of what stands in a document', () => {
    expect(nodeSource(find('m-1'), 'ja')).toStrictEqual({ href: '/documents/d-010001?from=1&to=2#L1', lines: [1, 2] });
    expect(nodeSource(find('dx'), 'ja')).toBeNull();
  });
});

describe('startHere', () => {
  it('opens a picture from units, concepts and municipalities, not from departments', () => {
    expect(startHere(find('m-1'), 'ja')).toBe('/graph?unit=m-1');
    expect(startHere(find('dx'), 'en')).toBe('/graph?concept=dx&lang=en');
    expect(startHere(CITY, 'ja')).toBe('/graph?municipality=010001');
    expect(startHere(DEPARTMENT, 'ja')).toBeNull();
  });
});
