import { describe, expect, it } from 'vitest';
import { listPeers, type PeerChoice } from '#graph/operations/list-peers.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';
import { city } from '../../support/synthetic-part.ts';

const FIGURE = { date: '2020-10-01', source: '国勢調査', url: 'https://example.org/' };
const POPULATIONS = new Map([
  ['062031', { value: 122_347, ...FIGURE }],
  ['222259', { value: 46_804, ...FIGURE }],
]);

const graph = useSampleGraph();

const list = (choice: Partial<PeerChoice> = {}) =>
  listPeers(graph, { prefecture: null, band: null, name: '', chosen: [], ...choice }, POPULATIONS);
const codes = ({ peers }: Awaited<ReturnType<typeof list>>) => peers.map(({ code }) => code);

describe('listPeers on the sample plans', () => {
  it('offers all municipalities by code, those without a figure without one', async () => {
    const { peers, total, prefectures } = await list();
    expect(peers.map(({ code, population }) => [code, population?.value ?? null])).toStrictEqual([
      ['062031', 122_347],
      ['082368', null],
      ['112119', null],
      ['222259', 46_804],
    ]);
    expect(total).toBe(4);
    expect(prefectures).toStrictEqual(['山形県', '茨城県', '埼玉県', '静岡県']);
  });

  it('narrows by prefecture, band and name together, and keeps those that are chosen', async () => {
    expect(codes(await list({ prefecture: '埼玉県' }))).toStrictEqual(['112119']);
    expect(codes(await list({ band: 'under-50k' }))).toStrictEqual(['222259']);
    expect(codes(await list({ band: 'unknown' }))).toStrictEqual(['082368', '112119']);
    expect(codes(await list({ name: '伊豆' }))).toStrictEqual(['222259']);
    const none = await list({ name: '伊豆', prefecture: '埼玉県', chosen: [city('082368')] });
    expect([none.total, none.chosen.map(({ code }) => code)]).toStrictEqual([0, ['082368']]);
  });
});
