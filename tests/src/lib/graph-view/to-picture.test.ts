import { describe, expect, it } from 'vitest';
import { UNTOUCHED } from '#graph/exploring/exploration.ts';
import { foldSections, UNFOLDED } from '#graph/exploring/fold-sections.ts';
import { visiblePart } from '#graph/exploring/visible-part.ts';
import { drawnThreads } from '../../../../src/lib/graph-view/drawn-threads.ts';
import { pictureLook, pictureSource } from '../../../../src/lib/graph-view/to-picture.ts';
import { graphMessages } from '../../../../src/lib/messages/graph.ts';
import { OPENING, PART, TEXTS } from '../../../support/migration-picture.ts';
import { sectionedPart, sectionId } from '../../../support/sectioned-part.ts';

const SHOWN = { folded: UNFOLDED, sharedConcepts: { shown: 1, total: 2 } };
const VISIBLE = visiblePart(PART, OPENING, UNTOUCHED);

describe('pictureSource', () => {
  it('puts units into the lanes of their municipalities with what is not shown of them', () => {
    const { lanes } = pictureSource({ visible: VISIBLE, ...SHOWN }, TEXTS);
    expect(lanes).toStrictEqual([
      { id: '010001', name: '010001市', head: '施策 1／10件', rows: [{ id: 'm-1', label: 'm-1', more: 1 }] },
      { id: '020001', name: '020001市', head: '施策 1／10件', rows: [{ id: 'm-2', label: '移住支援', more: 2 }] },
    ]);
  });

  it('counts a concept only where not all of its units are shown', () => {
    const counts = (visible: typeof PART) =>
      pictureSource({ visible, ...SHOWN }, TEXTS).pills.map(({ id, count }) => [id, count]);
    expect(counts(VISIBLE)).toStrictEqual([['migration', '2／3']]);
    expect(counts(PART)).toStrictEqual([
      ['dx', ''],
      ['migration', ''],
    ]);
  });

  it('says concepts in the language of the page', () => {
    const english = { language: 'en', messages: graphMessages('en') } as const;
    const { pills } = pictureSource({ visible: VISIBLE, ...SHOWN }, english);
    expect(pills[0]?.label).toBe('migration (en)');
  });

  it('puts groups in the place of what they hold, with how much that is', () => {
    const visible = sectionedPart(
      Array.from({ length: 62 }, (_, index) => ({
        id: `m-${index}`,
        city: '010001',
        path: [index < 60 ? '1 子育て' : '2 移住'],
        mentions: index === 0 ? ['dx'] : [],
      })),
    );
    const second = sectionId('010001', ['2 移住']);
    const folded = foldSections(visible, { open: [second], standing: [] });
    const { lanes, threads } = pictureSource({ ...SHOWN, visible, folded }, TEXTS);
    const first = `group:${sectionId('010001', ['1 子育て'])}`;
    expect(lanes[0]?.rows).toStrictEqual([
      { id: first, label: '1 子育て', more: 0, level: 0, group: { isOpen: false, count: '60件' } },
      { id: `group:${second}`, label: '2 移住', more: 0, level: 0, group: { isOpen: true, count: '2件' } },
      { id: 'm-60', label: 'm-60', more: 0, level: 1 },
      { id: 'm-61', label: 'm-61', more: 0, level: 1 },
    ]);
    expect(threads.map(({ from, to }) => [from, to])).toStrictEqual([[first, 'dx']]);
    expect(pictureLook(visible, folded, threads).kinds.get(first)).toBe('section');
  });
});

describe('pictureLook', () => {
  it('tells kinds, places and threads that are no mentions', () => {
    const { kinds, places, plainThreads } = pictureLook(PART, UNFOLDED, drawnThreads(PART.edges, new Map()));
    expect(kinds.get('m-3')).toBe('project');
    expect(places.get('020001')).toBe(1);
    expect(plainThreads.size).toBe(0);
  });
});
