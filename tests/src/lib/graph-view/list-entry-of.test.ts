import { describe, expect, it } from 'vitest';
import type { NodeId } from '#graph/model/ids.ts';
import type { ExplorationView } from '$lib/graph-view/exploration-view.svelte.ts';
import { listEntryOf } from '$lib/graph-view/list-entry-of.ts';

type Part = Parameters<typeof listEntryOf>[0];

// Only what an entry is made of is given.
const part = {
  nodes: new Map([
    ['m-aaaaaaaaaaaa', node('measure', '062031')],
    ['s-aaaaaaaaaaaa', node('section', '062031')],
    ['m-bbbbbbbbbbbb', node('measure', '999999')],
  ]),
  visible: { municipalities: [{ code: '062031', name: '鶴岡市' }] },
} as unknown as Part & Pick<ExplorationView, 'nodes'>;

function node(kind: string, municipality: string) {
  const value = { id: 'm-aaaaaaaaaaaa', title: '移住相談', titleOrigin: 'verbatim', text: '', lines: [1, 1] };
  return { label: '移住相談', municipality, record: { kind, value } };
}

describe('listEntryOf', () => {
  it('gives an entry for a unit of a municipality in the picture, and none for anything else', () => {
    const entryOf = (id: string) => listEntryOf(part, id as NodeId);
    expect(entryOf('m-aaaaaaaaaaaa')).toStrictEqual({
      id: 'm-aaaaaaaaaaaa',
      title: '移住相談',
      cityCode: '062031',
      cityName: '鶴岡市',
      note: '',
    });
    expect(['s-aaaaaaaaaaaa', 'm-bbbbbbbbbbbb', 'm-nothing'].map(entryOf)).toStrictEqual([null, null, null]);
  });
});
