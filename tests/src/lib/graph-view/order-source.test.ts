import { describe, expect, it } from 'vitest';
import { UNTOUCHED } from '#graph/exploring/exploration.ts';
import { foldSections, UNFOLDED } from '#graph/exploring/fold-sections.ts';
import { visiblePart } from '#graph/exploring/visible-part.ts';
import { arrangeSource } from '../../../../src/lib/canvas/lanes/arrange-source.ts';
import { orderSource } from '../../../../src/lib/graph-view/order-source.ts';
import { pictureSource } from '../../../../src/lib/graph-view/to-picture.ts';
import { OPENING, PART, TEXTS } from '../../../support/migration-picture.ts';
import { sectionedPart, sectionId } from '../../../support/sectioned-part.ts';
import { city, node } from '../../../support/synthetic-part.ts';

const PLACED = { part: PART, opening: OPENING, expansions: [], folded: UNFOLDED, sides: [], without: [] };

describe('orderSource', () => {
  it('counts hidden nodes too, so that hiding moves nothing else', () => {
    const source = pictureSource(
      {
        visible: visiblePart(PART, OPENING, { ...UNTOUCHED, hidden: [node('m-2')] }),
        folded: UNFOLDED,
        sharedConcepts: { shown: 0, total: 0 },
      },
      TEXTS,
    );
    expect(source.lanes.flatMap(({ rows }) => rows.map(({ id }) => id))).toStrictEqual(['m-1']);
    expect(orderSource(PLACED).lanes.flatMap(({ rows }) => rows)).toStrictEqual(['m-1', 'm-2']);
  });

  it('puts in what an expansion brings and leaves the rest in its order', () => {
    const expansions = [{ origin: node('migration'), added: [node('m-3')] }];
    const before = arrangeSource(orderSource(PLACED));
    const after = arrangeSource(orderSource({ ...PLACED, expansions }));
    expect(after.left).toStrictEqual(before.left);
    expect(after.right).toStrictEqual(before.right);
    expect(new Set(after.rows.get('020001'))).toStrictEqual(new Set(['m-2', 'm-3']));
  });

  it('tells on which side a reader put a lane', () => {
    const { lanes } = orderSource({ ...PLACED, sides: [{ municipality: city('020001'), side: 'left' }] });
    expect(lanes.map(({ id, side }) => [id, side])).toStrictEqual([
      ['010001', undefined],
      ['020001', 'left'],
    ]);
  });

  it('gives the room of a municipality that is left out to the others', () => {
    const { lanes } = orderSource({ ...PLACED, without: [city('010001')] });
    expect(lanes.map(({ rows }) => rows)).toStrictEqual([[], ['m-2']]);
  });

  it('has the rows of a grouped lane in plan order, each arriving with the first node it stands for', () => {
    const part = sectionedPart(
      Array.from({ length: 70 }, (_, index) => ({
        id: `m-${String(index).padStart(2, '0')}`,
        city: '010001',
        path: [index < 35 ? '一' : '二'],
        mentions: index % 35 === 0 ? ['dx'] : [],
      })),
    );
    const [first, second] = [sectionId('010001', ['一']), sectionId('010001', ['二'])];
    const folded = foldSections(part, { open: [], standing: [] });
    const opening = [node('dx'), node('m-00')];
    const later = part.nodes.flatMap(({ id }) => (opening.includes(id) ? [] : [id]));
    const source = orderSource({
      part,
      opening,
      expansions: [{ origin: node('dx'), added: later }],
      folded,
      sides: [],
      without: [],
    });
    expect(source.lanes.map(({ rows, ...lane }) => [lane, rows.slice(0, 3)])).toStrictEqual([
      [{ id: '010001', keepsOrder: true }, [`group:${first}`, `group:${second}`]],
    ]);
    expect(source.arrivals.map((ids) => ids.slice(0, 2))).toStrictEqual([
      ['dx', `group:${first}`],
      [`group:${first}`, `group:${first}`],
    ]);
    expect(source.arrivals[1]).toContain(`group:${second}`);
    expect(source.threads.map(({ from, to }) => [from, to])).toStrictEqual([
      [`group:${first}`, 'dx'],
      [`group:${second}`, 'dx'],
    ]);
  });
});
