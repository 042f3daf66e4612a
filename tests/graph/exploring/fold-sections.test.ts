import fc from 'fast-check';
import { assert, describe, expect, it } from 'vitest';
import {
  closedHeadings,
  findGroup,
  foldSections,
  MOST_ROWS_A_SIDE,
  UNFOLDED,
  type FoldedLanes,
  type LaneEntry,
} from '#graph/exploring/fold-sections.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { sectionedPart, sectionId, type SectionedUnit } from '../../support/sectioned-part.ts';
import { city, node } from '../../support/synthetic-part.ts';

const NOTHING_DONE = { open: [], standing: [] };

/** A city with so many chapters of so many sections of so many measures. */
function plan(code: string, [chapters, sections, measures]: readonly [number, number, number]): SectionedUnit[] {
  return Array.from({ length: chapters * sections * measures }, (_, index) => ({
    id: `m-${code}-${index}`,
    city: code,
    path: [`章${Math.floor(index / (sections * measures))}`, `節${Math.floor(index / measures)}`],
    mentions: [],
  }));
}

const arbitraryUnits = fc
  .array(
    fc.record({
      city: fc.constantFrom('010001', '020001', '030001'),
      path: fc.array(fc.constantFrom('一', '二', '三', '四'), { maxLength: 3 }),
    }),
    { minLength: 130, maxLength: 260, size: 'max' },
  )
  .map((units) => units.map((unit, index) => ({ ...unit, id: `m-${index}`, mentions: [] })));

const summary = (entries: readonly LaneEntry[] | undefined) =>
  entries?.map((entry) =>
    entry.type === 'group' ? `${'> '.repeat(entry.level)}${entry.heading} ${entry.members.length}` : entry.node,
  );
const shownNodes = (folded: FoldedLanes): readonly NodeId[] =>
  [...folded.values()].flat().flatMap((entry): readonly NodeId[] => {
    if (entry.type === 'node') return [entry.node];
    return entry.isOpen ? [] : entry.members;
  });

describe('foldSections', () => {
  it('groups nothing where two even sides hold every row', () => {
    const part = sectionedPart([...plan('010001', [3, 4, 5]), ...plan('020001', [3, 4, 5])]);
    expect(foldSections(part, NOTHING_DONE)).toBe(UNFOLDED);
  });

  it('groups the fullest plan by its innermost headings and leaves the others', () => {
    const part = sectionedPart([...plan('010001', [2, 5, 8]), ...plan('020001', [2, 2, 5])]);
    const folded = foldSections(part, NOTHING_DONE);
    expect([...folded.keys()]).toStrictEqual(['010001']);
    expect(summary(folded.get(city('010001')))).toStrictEqual(
      Array.from({ length: 10 }, (_, index) => {
        return `${sectionId('010001', [`章${Math.floor(index / 5)}`, `節${index}`])} 8`;
      }),
    );
  });

  it('goes up to the chapters where sections alone are too many', () => {
    const part = sectionedPart(plan('010001', [3, 40, 2]));
    expect(summary(foldSections(part, NOTHING_DONE).get(city('010001')))).toStrictEqual(
      ['章0', '章1', '章2'].map((chapter) => `${sectionId('010001', [chapter])} 80`),
    );
  });

  it('passes over headings that every chapter has', () => {
    const units = plan('010001', [4, 2, 10]).map((unit, index) => {
      return { ...unit, path: [unit.path[0] ?? '', index % 20 < 10 ? '取組' : '数値目標'] };
    });
    expect(summary(foldSections(sectionedPart(units), NOTHING_DONE).get(city('010001')))).toStrictEqual(
      ['章0', '章1', '章2', '章3'].map((chapter) => `${sectionId('010001', [chapter])} 20`),
    );
  });

  it('opens a large group to the groups within it, and these to their rows', () => {
    const part = sectionedPart(plan('010001', [3, 40, 2]));
    const [chapter, section] = [sectionId('010001', ['章1']), sectionId('010001', ['章1', '節40'])];
    const lane = foldSections(part, { open: [chapter, section], standing: [] }).get(city('010001'));
    expect(summary(lane)?.slice(0, 6)).toStrictEqual([
      `${sectionId('010001', ['章0'])} 80`,
      `${chapter} 80`,
      `> ${section} 2`,
      'm-010001-80',
      'm-010001-81',
      `> ${sectionId('010001', ['章1', '節41'])} 2`,
    ]);
  });

  it('keeps open what was opened when a growing picture is grouped by the headings above', () => {
    const open = [sectionId('010001', ['章0', '節0'])];
    const chapters = sectionedPart(plan('010001', [3, 40, 2]));
    const lane = foldSections(chapters, { open, standing: [] }).get(city('010001'));
    expect(summary(lane)?.slice(0, 4)).toStrictEqual([
      `${sectionId('010001', ['章0'])} 80`,
      `> ${sectionId('010001', ['章0', '節0'])} 2`,
      'm-010001-0',
      'm-010001-1',
    ]);
  });

  it('leaves a path in sight beside the group it comes from', () => {
    const part = sectionedPart(plan('010001', [2, 10, 4]));
    const folded = foldSections(part, { open: [], standing: [node('m-010001-1')] });
    const heading = sectionId('010001', ['章0', '節0']);
    expect(summary(folded.get(city('010001')))?.slice(0, 2)).toStrictEqual([`${heading} 3`, 'm-010001-1']);
    expect(closedHeadings(folded).get(node('m-010001-0'))).toBe(heading);
    expect(closedHeadings(folded).has(node('m-010001-1'))).toBe(false);
    expect(findGroup(folded, heading)?.members).toStrictEqual(['m-010001-0', 'm-010001-2', 'm-010001-3'].map(node));
  });

  it('shows or holds every node of a grouped lane once, whatever is open', () => {
    fc.assert(
      fc.property(arbitraryUnits, fc.integer({ min: 0, max: 7 }), (units, seed) => {
        const part = sectionedPart(units);
        const open = part.sections.filter((_, index) => index % 8 <= seed).map(({ id }) => id);
        const folded = foldSections(part, { open, standing: [] });
        expect(folded.size).toBeGreaterThan(0);
        const wanted = units.filter((unit) => folded.has(city(unit.city))).map(({ id }) => id);
        expect([...shownNodes(folded)].sort()).toStrictEqual(wanted.sort());
      }),
    );
  });

  it('needs no more rows than two even sides hold', () => {
    fc.assert(
      fc.property(arbitraryUnits, (units) => {
        const part = sectionedPart(units);
        const folded = foldSections(part, NOTHING_DONE);
        expect(folded.size).toBeGreaterThan(0);
        const lanes = ['010001', '020001', '030001'].map((code) => {
          return folded.get(city(code))?.length ?? units.filter((unit) => unit.city === code).length;
        });
        // Three lanes of one plan each: at worst one row for each.
        const [longest = 0, ...others] = lanes.sort((a, b) => b - a);
        expect(Math.max(longest, ...others)).toBeLessThanOrEqual(MOST_ROWS_A_SIDE);
        expect(longest + others.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2 * MOST_ROWS_A_SIDE);
      }),
    );
  });

  it('changes no other row when a group is opened', () => {
    fc.assert(
      fc.property(arbitraryUnits, fc.nat(50), (units, pick) => {
        const part = sectionedPart(units);
        const closed = foldSections(part, NOTHING_DONE);
        const groups = [...closed.values()].flat().flatMap((entry) => (entry.type === 'group' ? [entry] : []));
        const opened = groups[pick % groups.length];
        assert(opened !== undefined, 'nothing is grouped');
        const after = foldSections(part, { open: [opened.heading], standing: [] });
        const others = (folded: FoldedLanes) =>
          [...folded.values()].flat().filter((entry) => {
            if (entry.type === 'node') return !opened.members.includes(entry.node);
            return entry.heading !== opened.heading && !entry.members.some((id) => opened.members.includes(id));
          });
        expect(others(after)).toStrictEqual(others(closed));
      }),
    );
  });
});
