import { describe, expect, it } from 'vitest';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { BroughtPart } from '#graph/operations/expand-node.ts';
import { ExplorationView, type ViewPorts } from '../../../../src/lib/graph-view/exploration-view.svelte.ts';
import { readView } from '../../../../src/lib/graph-view/view-address.ts';
import { graphMessages } from '../../../../src/lib/messages/graph.ts';
import { node, syntheticPart } from '../../../support/synthetic-part.ts';

const WHOLE = syntheticPart([
  { id: 'm-1', city: '010001', mentions: ['dx', 'migration'] },
  { id: 'm-2', city: '020001', mentions: ['migration'] },
  { id: 'm-3', city: '020001', mentions: ['migration'] },
]);
const OPENING = ['m-1', 'm-2', 'migration'].map(node);

function only(ids: readonly string[]): GraphPart {
  return { ...WHOLE, nodes: WHOLE.nodes.filter(({ id }) => ids.includes(id)) };
}

function open(search = 'q=x', bring?: ViewPorts['bring']) {
  const written: { search: string; isBigStep: boolean }[] = [];
  const view = new ExplorationView(
    { part: only(OPENING), opening: OPENING, sharedConcepts: { shown: 1, total: 2 }, view: readView(search), search },
    { language: 'ja', messages: graphMessages('ja') },
    {
      bring: bring ?? (() => Promise.resolve(brought('m-3'))),
      writeAddress: (after, isBigStep) => written.push({ search: after, isBigStep }),
    },
  );
  return { view, written };
}

function brought(...ids: readonly string[]): BroughtPart {
  return { ...only(ids), edges: WHOLE.edges, added: ids.map(node), shown: 3, total: 3 };
}

describe('ExplorationView', () => {
  it('writes every step into the address, big ones as steps to go back to', async () => {
    const { view, written } = open();
    view.take({ name: 'select', node: node('migration') });
    await view.expand(node('migration'));
    view.undo();
    expect(written).toStrictEqual([
      { search: 'q=x&sel=migration&v=1', isBigStep: false },
      { search: 'q=x&sel=migration&x=migration.m-3&v=1', isBigStep: true },
      { search: 'q=x&sel=migration&v=1', isBigStep: false },
    ]);
  });

  it('restores the picture from its address', async () => {
    const { view } = open();
    await view.expand(node('migration'));
    view.take({ name: 'hide', node: node('m-2') });
    const { view: again } = open(view.search);
    again.part = view.part;
    expect(again.picture).toStrictEqual(view.picture);
    expect(again.rows).toStrictEqual(view.rows);
    expect(again.search).toBe(view.search);
  });

  it('leaves the layout alone when something is selected', () => {
    const { view } = open();
    const before = view.picture;
    view.take({ name: 'select', node: node('m-1') });
    expect(view.picture).toStrictEqual(before);
    expect(view.selectedNode?.id).toBe('m-1');
  });

  it('names steps, says them, and undoes and repeats them', () => {
    const { view } = open();
    view.take({ name: 'hide', node: node('m-2') });
    expect([view.said, view.nameMoment(1)]).toStrictEqual(['「m-2」を隠しました。', '「m-2」を隠す']);
    view.undo();
    expect(view.said).toBe('元に戻しました：「m-2」を隠す');
    expect(view.visible.nodes.length).toBe(3);
    view.redo();
    expect(view.visible.nodes.length).toBe(2);
  });

  it('says so when everything is shown already', async () => {
    const { view } = open();
    await view.expand(node('migration'));
    await view.expand(node('migration'));
    expect(view.said).toBe('「migration」の近傍はすべて図にあります。');
  });

  it('keeps the picture and tells what to do when neighbours cannot be brought', async () => {
    const { view, written } = open('q=x', () => Promise.reject(new Error('away')));
    await view.expand(node('migration'));
    expect([view.expandFailed, view.expanding, view.visible.nodes.length]).toStrictEqual([true, null, 3]);
    expect(written).toStrictEqual([]);
  });

  it('goes back and forward with the address bar', async () => {
    const { view } = open();
    await view.expand(node('migration'));
    const { search } = view;
    view.adopt('q=x');
    expect(view.visible.nodes.length).toBe(3);
    view.adopt(search);
    expect(view.visible.nodes.length).toBe(4);
    expect(view.history.moments.length).toBe(2);
  });

  it('knows which addresses it can show without asking again', () => {
    const { view } = open();
    expect(view.holds('q=x&x=migration.m-2')).toBe(true);
    expect(view.holds('q=x&x=migration.m-3')).toBe(false);
  });

  it('opens the first row of the tree until the reader touches it', () => {
    const { view } = open();
    expect(view.openKeys).toStrictEqual(['migration']);
    view.toggleRow('migration');
    expect(view.openKeys).toStrictEqual([]);
    expect(open(view.search).view.openKeys).toStrictEqual([]);
  });
});
