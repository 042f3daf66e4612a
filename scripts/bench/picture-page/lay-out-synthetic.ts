import { layOutFree } from '../../../src/lib/canvas/free/lay-out-free.ts';
import { placeRings } from '../../../src/lib/canvas/free/place-rings.ts';
import type { LanePicture } from '../../../src/lib/canvas/lanes/lane-picture.ts';
import { layOutLanes } from '../../../src/lib/canvas/lanes/lay-out-lanes.ts';
import type { PictureSource } from '../../../src/lib/canvas/lanes/picture-source.ts';

/** Layouts that are drawn differently: curves beside lanes, or straight lines between nodes that stand anywhere. */
export type Form = 'lanes' | 'free';

/** A laid out picture of a source, everything in the order in which it was made. */
export function layOutSynthetic(source: PictureSource, form: Form): LanePicture {
  const { lanes, pills, threads } = source;
  if (form === 'free') {
    const ids = [...lanes.flatMap(({ rows }) => rows), ...pills].map(({ id }) => id);
    return layOutFree(source, placeRings({ ids, edges: threads, centre: null }));
  }
  return layOutLanes(source, {
    left: lanes.filter((_, index) => index % 2 === 0).map(({ id }) => id),
    right: lanes.filter((_, index) => index % 2 === 1).map(({ id }) => id),
    rows: new Map(lanes.map(({ id, rows }) => [id, rows.map((row) => row.id)])),
    pills: pills.map(({ id }) => id),
  });
}
