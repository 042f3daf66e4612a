import { describe, expect, it } from 'vitest';
import { UNTOUCHED } from '#graph/exploring/exploration.ts';
import { visiblePart } from '#graph/exploring/visible-part.ts';
import { orderSource, pictureLook, pictureSource } from '../../../../src/lib/graph-view/to-picture.ts';
import { arrangeSource } from '../../../../src/lib/canvas/lanes/arrange-source.ts';
import { graphMessages } from '../../../../src/lib/messages/graph.ts';
import { node, syntheticPart } from '../../../support/synthetic-part.ts';

const PART = syntheticPart([
  { id: 'm-2', city: '020001', title: '移住支援', mentions: ['migration'], more: 2 },
  { id: 'm-1', city: '010001', mentions: ['dx', 'migration'] },
  { id: 'm-3', city: '020001', mentions: ['migration'], kind: 'project' },
]);
const OPENING = ['m-1', 'm-2', 'migration'].map(node);
const TEXTS = { language: 'ja', messages: graphMessages('ja') } as const;
const NONE_SHARED = { shown: 0, total: 0 };
const VISIBLE = visiblePart(PART, OPENING, UNTOUCHED);

describe('pictureSource', () => {
  it('puts units into the lanes of their municipalities with what is not shown of them', () => {
    const { lanes } = pictureSource({ visible: VISIBLE, sharedConcepts: { shown: 1, total: 2 } }, TEXTS);
    expect(lanes).toStrictEqual([
      { id: '010001', name: '010001市', head: '施策 1／10件', rows: [{ id: 'm-1', label: 'm-1', more: 1 }] },
      { id: '020001', name: '020001市', head: '施策 1／10件', rows: [{ id: 'm-2', label: '移住支援', more: 2 }] },
    ]);
  });

  it('counts a concept only where not all of its units are shown', () => {
    const counts = (visible: typeof PART) =>
      pictureSource({ visible, sharedConcepts: { shown: 1, total: 2 } }, TEXTS).pills.map(({ id, count }) => [
        id,
        count,
      ]);
    expect(counts(VISIBLE)).toStrictEqual([['migration', '2／3']]);
    expect(counts(PART)).toStrictEqual([
      ['dx', ''],
      ['migration', ''],
    ]);
  });

  it('says concepts in the language of the page', () => {
    const english = { language: 'en', messages: graphMessages('en') } as const;
    const { pills } = pictureSource({ visible: VISIBLE, sharedConcepts: { shown: 1, total: 2 } }, english);
    expect(pills[0]?.label).toBe('migration (en)');
  });
});

describe('orderSource', () => {
  it('counts hidden nodes too, so that hiding moves nothing else', () => {
    const source = pictureSource(
      { visible: visiblePart(PART, OPENING, { ...UNTOUCHED, hidden: [node('m-2')] }), sharedConcepts: NONE_SHARED },
      TEXTS,
    );
    expect(source.lanes.flatMap(({ rows }) => rows.map(({ id }) => id))).toStrictEqual(['m-1']);
    expect(orderSource(PART, OPENING, []).lanes.flatMap(({ rows }) => rows)).toStrictEqual(['m-1', 'm-2']);
  });

  it('puts in what an expansion brings and leaves the rest in its order', () => {
    const expansions = [{ origin: node('migration'), added: [node('m-3')] }];
    const before = arrangeSource(orderSource(PART, OPENING, []));
    const after = arrangeSource(orderSource(PART, OPENING, expansions));
    expect(after.left).toStrictEqual(before.left);
    expect(after.right).toStrictEqual(before.right);
    expect(new Set(after.rows.get('020001'))).toStrictEqual(new Set(['m-2', 'm-3']));
  });
});

describe('pictureLook', () => {
  it('tells kinds, places and threads that are no mentions', () => {
    const { kinds, places, plainThreads } = pictureLook(PART);
    expect(kinds.get('m-3')).toBe('project');
    expect(places.get('020001')).toBe(1);
    expect(plainThreads.size).toBe(0);
  });
});
