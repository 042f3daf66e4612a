import { describe, expect, it, vi } from 'vitest';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { BroughtPart } from '#graph/operations/bring-missing.ts';
import type { FoundPaths } from '#graph/operations/find-paths.ts';
import { actOnNode } from '../../../../src/lib/graph-view/act-on-node.ts';
import { ExplorationView } from '../../../../src/lib/graph-view/exploration-view.svelte.ts';
import type { ViewPorts } from '../../../../src/lib/graph-view/opened-view.ts';
import { readView } from '../../../../src/lib/graph-view/view-address.ts';
import { toViewFile } from '../../../../src/lib/graph-view/view-file.ts';
import { graphMessages } from '../../../../src/lib/messages/graph.ts';
import { city, node, syntheticPart } from '../../../support/synthetic-part.ts';

const WHOLE = syntheticPart([
  { id: 'm-1', city: '010001', mentions: ['dx', 'migration'] },
  { id: 'm-2', city: '020001', mentions: ['migration'] },
  { id: 'm-3', city: '020001', mentions: ['migration'] },
]);
const OPENING = ['m-1', 'm-2', 'migration'].map(node);

function only(ids: readonly string[]): GraphPart {
  return { ...WHOLE, nodes: WHOLE.nodes.filter(({ id }) => ids.includes(id)) };
}

function open(search = 'q=x', ports: Partial<ViewPorts> = {}) {
  const written: { search: string; isBigStep: boolean }[] = [];
  const view = new ExplorationView(
    {
      part: only(OPENING),
      opening: OPENING,
      sharedConcepts: { shown: 1, total: 2 },
      view: readView(search),
      search,
      stamp: 'abcd1234',
    },
    { language: 'ja', messages: graphMessages('ja') },
    {
      bring: () => Promise.resolve(brought('m-3')),
      bringRest: () => Promise.resolve(brought('m-3')),
      findPaths: () => Promise.resolve(FOUND),
      writeAddress: (after, isBigStep) => written.push({ search: after, isBigStep }),
      ...ports,
    },
  );
  return { view, written };
}

function brought(...ids: readonly string[]): BroughtPart {
  return { ...only(ids), edges: WHOLE.edges, added: ids.map(node), shown: 3, total: 3 };
}

/** A way from one unit over what both mention to one that is not in the picture yet. */
const FOUND: FoundPaths = {
  ...WHOLE,
  paths: [['m-1', 'migration', 'm-3'].map(node)],
  common: [node('migration')],
};

describe('ExplorationView', () => {
  it('writes every step into the address, big ones as steps to go back to', async () => {
    const { view, written } = open();
    view.take({ name: 'select', node: node('migration') });
    await view.expand(node('migration'));
    view.undo();
    expect(written).toStrictEqual([
      { search: 'q=x&sel=migration&v=2', isBigStep: false },
      { search: 'q=x&sel=migration&x=migration.m-3&v=2', isBigStep: true },
      { search: 'q=x&sel=migration&v=2', isBigStep: false },
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

  it('brings many neighbours at once where that is asked for, never more than the picture takes', async () => {
    const bring = vi.fn<ViewPorts['bring']>(() => Promise.resolve(brought('m-3')));
    const { view } = open('q=x', { bring });
    expect([5, 12, 13, 45, 5_000].map((missing) => view.growth.manyOf(missing))).toStrictEqual([0, 0, 13, 45, 50]);
    await view.growth.expand(node('migration'), 'MENTIONS', 45);
    await view.expand(node('m-1'), 'MENTIONS');
    expect(bring.mock.calls.map(([{ limit }]) => limit)).toStrictEqual([45, 12]);
    vi.spyOn(view.growth, 'room', 'get').mockReturnValue(40);
    expect([view.growth.manyOf(90), view.growth.manyOf(30)]).toStrictEqual([40, 30]);
    vi.spyOn(view.growth, 'room', 'get').mockReturnValue(12);
    expect(view.growth.manyOf(90)).toBe(0);
  });

  it('says so when everything is shown already', async () => {
    const { view } = open();
    await view.expand(node('migration'));
    await view.expand(node('migration'));
    expect(view.said).toBe('「migration」の近傍はすべて図にあります。');
  });

  it('keeps the picture and tells what to do when neighbours cannot be brought', async () => {
    const { view, written } = open('q=x', { bring: () => Promise.reject(new Error('away')) });
    await view.expand(node('migration'));
    expect([view.growth.hasFailed, view.growth.expanding, view.visible.nodes.length]).toStrictEqual([true, null, 3]);
    expect(written).toStrictEqual([]);
  });

  it('brings the rest of a municipality as one step that is named, said, undone and stands in the address', async () => {
    const bringRest = vi.fn<ViewPorts['bringRest']>(() => Promise.resolve({ ...brought('m-3'), shown: 2, total: 12 }));
    const { view, written } = open('q=x', { bringRest });
    await view.growth.expandPlace(city('020001'));
    expect(bringRest.mock.calls).toStrictEqual([[{ municipality: '020001', shown: OPENING, limit: 100 }]]);
    expect(view.said).toBe('020001市の残りから1件を加えました。12件のうち2件が図にあります。あと10件あります。');
    expect(view.nameMoment(1)).toBe('020001市の残りを表示（1件）');
    expect(written).toStrictEqual([{ search: 'q=x&x=020001.m-3&v=2', isBigStep: true }]);
    const { view: again } = open(view.search);
    again.part = view.part;
    expect(again.visible).toStrictEqual(view.visible);
    view.take({ name: 'collapse', node: city('020001') });
    expect([view.said, view.visible.nodes.length]).toStrictEqual(['「020001市」の展開を閉じました。', 3]);
    view.undo();
    view.undo();
    expect([view.said, view.visible.nodes.length]).toStrictEqual(['元に戻しました：020001市の残りを表示（1件）', 3]);
    view.redo();
    expect(view.visible.nodes.length).toBe(4);
  });

  it('says that all of a municipality is shown, and brings nothing into a full picture', async () => {
    const bringRest = vi.fn<ViewPorts['bringRest']>(() => Promise.resolve(brought('m-3')));
    const { view } = open('q=x', { bringRest });
    await view.growth.expandPlace(city('020001'));
    expect(view.said).toBe('020001市の残り1件を加えました。3件すべてが図にあります。');
    vi.spyOn(view.growth, 'room', 'get').mockReturnValue(40);
    expect([view.growth.restOf(7), view.growth.restOf(41), view.growth.restOf(400)]).toStrictEqual([7, 40, 40]);
    vi.spyOn(view.growth, 'room', 'get').mockReturnValue(0);
    await view.growth.expandPlace(city('020001'));
    expect(view.said).toContain('図に置けるのは500件までです。');
    expect(bringRest).toHaveBeenCalledOnce();
  });

  it('shows what a kind switched off leaves out of the rest it brings', async () => {
    const { view } = open();
    view.take({ name: 'leave-out-kind', kind: 'measure' });
    expect(view.visible.nodes.map(({ id }) => id)).toStrictEqual(['migration']);
    await view.growth.expandPlace(city('020001'));
    expect(view.said).toBe('020001市の残り2件を加えました。3件すべてが図にあります。');
    expect(view.visible.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['m-2', 'm-3']));
  });

  it('puts the rest away without what had grown on a node of the opening that came with it', async () => {
    const { view } = open('q=x&x=m-2.m-1', { bringRest: () => Promise.resolve(brought('m-2', 'm-3')) });
    const { expansions } = view.exploration;
    view.take({ name: 'hide', node: node('m-2') });
    await view.growth.expandPlace(city('020001'));
    expect(view.nameMoment(2)).toBe('020001市の残りを表示（2件）');
    view.take({ name: 'select', node: node('m-2') });
    view.take({ name: 'collapse', node: city('020001') });
    expect([view.selected, view.exploration.expansions]).toStrictEqual(['m-2', expansions]);
  });

  it('keeps the picture and says so when the rest of a municipality cannot be brought', async () => {
    const { view, written } = open('q=x', { bringRest: () => Promise.reject(new Error('away')) });
    await view.growth.expandPlace(city('020001'));
    expect([view.growth.hasFailed, view.growth.expanding, view.said]).toStrictEqual([
      true,
      null,
      '図に加えるものを読み込めませんでした。',
    ]);
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

  it('asks for the other end of a path, finds the ways and lets the best stand out', async () => {
    const { view } = open();
    view.take({ name: 'select', node: node('m-1') });
    await view.paths.start();
    expect([view.paths.isChoosing, view.said]).toStrictEqual([true, '経路のもう一方の端を選んでください。']);
    await view.paths.choose(node('m-3'));
    expect(view.exploration.path).toStrictEqual(['m-1', 'migration', 'm-3']);
    expect(view.visible.nodes.map(({ id }) => id)).toContain('m-3');
    expect(view.said).toBe('経路1本が見つかりました。表示中：m-1、migration、m-3。');
    expect(view.nameMoment(view.history.now)).toBe('「m-1」から「m-3」の経路');
    view.undo();
    expect([view.exploration.path, view.paths.found?.common]).toStrictEqual([[], ['migration']]);
  });

  it('asks for one end of a path and then for the other where nothing is chosen, until the reader leaves it', async () => {
    const { view } = open('q=x&x=migration.m-3');
    view.part = WHOLE;
    await view.paths.start();
    expect([view.paths.isChoosing, view.said]).toStrictEqual([true, '先に経路の一方の端を選んでください。']);
    await view.paths.start();
    expect([view.paths.isChoosing, view.said]).toStrictEqual([false, '経路の端を選ぶのをやめました。']);
    await view.paths.start();
    await view.paths.choose(node('m-1'));
    expect([view.paths.isChoosing, view.said]).toStrictEqual([true, '経路のもう一方の端を選んでください。']);
    await view.paths.choose(node('m-3'));
    expect([view.paths.isChoosing, view.exploration.path]).toStrictEqual([false, ['m-1', 'migration', 'm-3']]);
  });

  it('takes a node that a path is to lead from for the end that is asked for', async () => {
    const { view } = open('q=x&x=migration.m-3');
    view.part = WHOLE;
    await view.paths.start();
    actOnNode(view, 'path', node('m-1'));
    await vi.waitFor(() => {
      expect([view.paths.isChoosing, view.exploration.selected]).toStrictEqual([true, 'm-1']);
    });
    expect(view.said).toBe('経路のもう一方の端を選んでください。');
  });

  it('takes the only two units of a picture for the ends of a path where nothing is chosen', async () => {
    const { view } = open();
    expect(view.paths.ends).toStrictEqual({ from: 'm-1', to: 'm-2' });
    view.take({ name: 'select', node: node('m-2') });
    expect(view.paths.ends).toBeNull();
    view.undo();
    await view.paths.start();
    const { selected, companion } = view.exploration;
    expect([selected, companion]).toStrictEqual(['m-1', 'm-2']);
    expect(view.paths.found?.paths).toStrictEqual(FOUND.paths);
  });

  it('says that there is no path, and that paths could not be looked for', async () => {
    const chosen = async (findPaths: ViewPorts['findPaths']) => {
      const { view } = open('q=x', { findPaths });
      view.take({ name: 'select', node: node('m-1') });
      await view.paths.choose(node('m-2'));
      return view;
    };
    const none = await chosen(() => Promise.resolve({ ...FOUND, paths: [], common: [] }));
    expect([none.said, none.exploration.path]).toStrictEqual([
      '「m-1」と「m-2」の間に6歩以内の経路は見つかりませんでした。',
      [],
    ]);
    const failed = await chosen(() => Promise.reject(new Error('away')));
    expect([failed.paths.hasFailed, failed.paths.isFinding, failed.paths.found]).toStrictEqual([true, false, null]);
  });

  it('keeps every node where it is when others come into a free layout', async () => {
    const { view } = open();
    view.take({ name: 'lay-out', layout: 'concentric', centre: node('migration') });
    const places = () => new Map([...view.picture.rows, ...view.picture.pills].map(({ id, at }) => [id, at]));
    const before = places();
    await view.expand(node('migration'));
    const after = places();
    expect(after.size).toBe(before.size + 1);
    for (const [id, at] of before) expect(after.get(id)).toStrictEqual(at);
    expect(open(view.search).view.exploration).toStrictEqual(view.exploration);
  });

  it('shows the lanes until the pull of the edges is computed, and rings where that fails', () => {
    const { view } = open('q=x&lay=force.0&v=2');
    const { wanted } = view.arrangement;
    expect([wanted?.nodes.map(({ id }) => id), view.picture.form]).toStrictEqual([
      ['m-1', 'm-2', 'migration'],
      'lanes',
    ]);
    if (wanted === null) throw new Error('nothing wanted');
    view.arrangement.accept(
      wanted,
      wanted.nodes.map(({ id }, index) => ({ id, x: 300 * index, y: 0 })),
    );
    expect([view.arrangement.wanted, view.picture.form]).toStrictEqual([null, 'free']);
    const { view: other } = open('q=x&lay=force.0&v=2');
    other.arrangement.refuse();
    expect([other.arrangement.wanted, other.picture.form]).toStrictEqual([null, 'free']);
  });

  it('moves pinned nodes alone', () => {
    const { view } = open('q=x&lay=concentric.0&v=2');
    const before = view.picture.pills;
    view.take({ name: 'pin', node: node('m-1'), x: 500, y: -40.4 });
    expect(view.picture.rows.find(({ id }) => id === 'm-1')?.at).toStrictEqual({ x: 500, y: -40 });
    expect(view.picture.pills).toStrictEqual(before);
  });

  it('gives an address that lasts with what the picture opened with', () => {
    const { view } = open();
    expect(new URLSearchParams(view.lastingSearch).get('set')).toBe('m-1.m-2.migration');
    expect(new URLSearchParams(view.lastingSearch).get('data')).toBe('abcd1234');
  });

  it('is saved under the day it is in Japan', () => {
    vi.useFakeTimers({ now: new Date('2026-03-31T15:00:00Z') });
    try {
      expect(toViewFile(open().view, '移住の図')).toMatchObject({ name: '移住の図', savedOn: '2026-04-01' });
    } finally {
      vi.useRealTimers();
    }
  });
});
