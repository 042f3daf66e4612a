import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import { isCoreKind } from '#graph/exploring/core-kinds.ts';
import type { KeptView } from '../../../../src/lib/server/kept-view.ts';
import { openView, type ViewAnswer } from '../../../../src/lib/server/open-view.ts';
import { readView } from '../../../../src/lib/graph-view/view-address.ts';
import { useSampleGraph } from '../../../support/use-sample-graph.ts';

describe('openView', () => {
  const graph = useSampleGraph();

  const open = (search: string, kept: KeptView | null = null) =>
    openView(graph, new URLSearchParams(search), () =>
      kept === null ? Promise.reject(new NotFoundError('none is kept')) : Promise.resolve(kept),
    );

  it('names an id that nothing has as it stands, whatever it is called', async () => {
    const answer = await open('nodes=constructor');
    expect(answer).toMatchObject({ changes: { gone: [{ id: 'constructor', label: 'constructor' }] } });
  });

  it.each([
    ['', { widelyShared: true }],
    ['q=%20', { widelyShared: true }],
    ['concept=dx&q=移住', { concept: 'dx' }],
    ['unit=m-1&concept=dx', { unit: 'm-1' }],
    ['units=m-1.m-2', { units: ['m-1', 'm-2'] }],
    ['nodes=m-1.dx', { nodes: ['m-1', 'dx'] }],
    ['municipality=082368', { municipality: '082368' }],
    ['document=d-1', { document: 'd-1' }],
    ['q=移住&city=小美玉市', { search: { text: '移住', limit: 20, mode: 'all', municipalities: ['082368'] } }],
  ])('reads the start of %s', async (search, start) => {
    expect(await open(search)).toMatchObject({ state: 'opened', start });
  });

  it.each([
    'nodes=<script>',
    'units=<script>',
    'unit=%00',
    `q=${'あ'.repeat(2_001)}`,
    'q=%21%21',
    'q=DX&city=どこでもない',
  ])('refuses %s', async (search) => {
    await expect(open(search)).rejects.toThrow(InvalidInputError);
  });

  it('shows what was added and says what of it is gone', async () => {
    const answer = await open('nodes=migration-settlement&x=migration-settlement.m-gone');
    if (answer.state !== 'opened') throw new Error(answer.state);
    expect(answer.opened.missing).toStrictEqual(['m-gone']);
  });

  it('leads to the address after an expansion that was asked for by a link', async () => {
    const answer = await open('nodes=migration-settlement&lang=en&grow=migration-settlement');
    if (answer.state !== 'moved') throw new Error(answer.state);
    const { exploration } = readView(answer.search);
    expect(exploration.expansions.map(({ origin }) => origin)).toStrictEqual(['migration-settlement']);
    expect(new URLSearchParams(answer.search).get('lang')).toBe('en');
    expect(new URLSearchParams(answer.search).has('grow')).toBe(false);
    expect((await open(answer.search)).state).toBe('opened');
  });

  it('leads to the address with the rest of a municipality, which opens with all of it', async () => {
    const [first] = await graph.store.listNodes({ kinds: ['measure'], limit: 1 });
    const code = first?.municipality ?? 'none';
    const search = `nodes=${first?.id ?? 'none'}`;
    const asked = await open(`${search}&rest=${code}`);
    if (asked.state !== 'moved') throw new Error(asked.state);
    expect(readView(asked.search).exploration.expansions.map(({ origin }) => origin)).toStrictEqual([code]);
    const { opened } = (await open(asked.search)) as Extract<ViewAnswer, { readonly state: 'opened' }>;
    const place = opened.municipalities.find((each) => each.code === code);
    const own = opened.nodes.filter(({ municipality, record }) => municipality === code && isCoreKind(record.kind));
    expect(own.length).toBe((place?.measures ?? 0) + (place?.themes ?? 0));
    expect(own.length).toBeGreaterThan(1);
    expect(await open(`${asked.search}&rest=${code}`)).toStrictEqual(asked);
    expect(await open(`${search}&rest=999999`)).toStrictEqual({ state: 'moved', search });
  });

  it('leads back to the same view where nothing can grow', async () => {
    expect(await open('nodes=migration-settlement&grow=m-gone')).toStrictEqual({
      state: 'moved',
      search: 'nodes=migration-settlement',
    });
  });

  it('opens what an address opened with before, and tells what is gone and what is new', async () => {
    const before = await open('concept=migration-settlement');
    if (before.state !== 'opened') throw new Error(before.state);
    const [first, ...others] = before.opened.opening;
    const lasting = (stamp: string) =>
      new URLSearchParams({
        concept: 'migration-settlement',
        set: [...others, 'm-gone'].join('.'),
        data: stamp,
        v: '2',
      }).toString();
    const after = await open(lasting('older'));
    if (after.state !== 'opened') throw new Error(after.state);
    expect(after.opened.opening).toStrictEqual(others);
    expect(after.changes).toMatchObject({
      isNewer: true,
      wanted: others.length + 1,
      gone: [{ id: 'm-gone', label: 'm-gone' }],
      fresh: [{ id: first }],
    });
    const same = await open(lasting(before.stamp));
    expect(same).toMatchObject({ changes: { isNewer: false, fresh: [] } });
  });

  it('opens a view that is kept, in the language of the reader, and calls what is gone by its name', async () => {
    const kept = {
      search: 'nodes=migration-settlement.m-gone&sel=migration-settlement&v=2',
      labels: { 'm-gone': '消えた施策' },
    };
    const answer = await open('view=v-abcdefghijkl&lang=en', kept);
    expect(answer).toMatchObject({
      state: 'opened',
      search: `${kept.search}&lang=en`,
      changes: { gone: [{ id: 'm-gone', label: '消えた施策' }] },
    });
    await expect(open('view=v-abcdefghijkl')).rejects.toThrow(NotFoundError);
  });
});
