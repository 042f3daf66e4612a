import fc from 'fast-check';
import { arrangeSource, type OrderSource } from '../../src/lib/canvas/lanes/arrange-source.ts';
import { layOutLanes } from '../../src/lib/canvas/lanes/lay-out-lanes.ts';
import type { LanePicture } from '../../src/lib/canvas/lanes/lane-picture.ts';
import type { PictureSource } from '../../src/lib/canvas/lanes/picture-source.ts';

const LABEL_CHARACTERS = Array.from('移住定住の促進と支援、地域コミュニティ・DX（ＵＩＪ）づくりー「を」A7 ');

/** A label as plans print them: mixed scripts, marks, any length. */
export const arbitraryLabel = fc
  .array(fc.constantFrom(...LABEL_CHARACTERS), { minLength: 1, maxLength: 60 })
  .map((characters) => characters.join(''))
  .filter((label) => label.trim() !== '');

/** A picture of up to so many lanes with random threads between rows and pills. */
export function arbitrarySource(maxLanes: number): fc.Arbitrary<PictureSource> {
  const lane = fc.record({
    rows: fc.array(fc.record({ label: arbitraryLabel, more: fc.nat(9) }), { minLength: 1, maxLength: 12 }),
    name: fc.constantFrom('鶴岡市', '小美玉市', '津市', 'つくばみらい市'),
  });
  return fc
    .record({
      lanes: fc.array(lane, { minLength: 1, maxLength: maxLanes }),
      pills: fc.array(fc.record({ label: arbitraryLabel, count: fc.constantFrom('', '5／6', '12／180') }), {
        maxLength: 20,
      }),
      threads: fc.array(fc.tuple(fc.nat(400), fc.nat(19)), { maxLength: 120 }),
    })
    .map(({ lanes, pills, threads }) => {
      const placedLanes = lanes.map(({ rows, name }, lane) => ({
        id: `${100000 + lane}`,
        name,
        head: `施策 ${rows.length}／${rows.length + 3}件`,
        rows: rows.map((row, index) => ({ id: `m-${lane}-${index}`, ...row })),
      }));
      const rows = placedLanes.flatMap((each) => each.rows);
      const pairs = pills.length === 0 ? [] : threads.map(([row, pill]) => [row % rows.length, pill % pills.length]);
      const unique = new Map(pairs.map((pair) => [pair.join(), pair]));
      return {
        lanes: placedLanes,
        pills: pills.map((pill, index) => ({ id: `c-${index}`, ...pill })),
        threads: [...unique.values()].map(([row = 0, pill = 0], index) => ({
          id: `t-${index}`,
          from: rows[row]?.id ?? '',
          to: `c-${pill}`,
        })),
        head: '2自治体以上の共有概念',
      };
    });
}

/** The same picture as ids, everything there from the start. */
export function orderSourceOf(source: PictureSource): OrderSource {
  return {
    lanes: source.lanes.map(({ id, rows }) => ({ id, rows: rows.map((row) => row.id) })),
    pills: source.pills.map(({ id }) => id),
    threads: source.threads,
    arrivals: [[...source.lanes.flatMap(({ rows }) => rows), ...source.pills].map(({ id }) => id)],
  };
}

/** The laid out picture of a source. */
export function pictureOf(source: PictureSource): LanePicture {
  return layOutLanes(source, arrangeSource(orderSourceOf(source)));
}
