import { emphasise } from '../emphasis.ts';
import { laneSlot } from '../lane-slot.ts';
import type { LanePicture, Point } from '../lanes/lane-picture.ts';
import type { PictureFocus, PictureLook } from '../picture-look.ts';

/** A thread as it is drawn in a picture of many: a straight line from middle to middle. */
export interface CoarseThread {
  readonly from: Point;
  readonly to: Point;
  readonly pen: CoarsePen;
}

/** How a line is drawn: in the colour of a city slot (1–4) or as what is no mention. */
export interface CoarsePen {
  readonly slot: number | null;
  readonly strength: 'faint' | 'plain' | 'strong';
}

/** Threads of a picture of many, in drawing order: what stands out last, so that it lies above the others. */
export function coarseThreads(picture: LanePicture, look: PictureLook, focus: PictureFocus): readonly CoarseThread[] {
  const emphasis = emphasise({ ...focus, isDimming: false }, picture.threads);
  const lanes = new Map(picture.rows.map(({ id, lane }) => [id, lane]));
  const middles = new Map([...picture.rows, ...picture.pills].map(({ id, at }) => [id, at]));
  const threads = picture.threads.map(({ id, from, to }): CoarseThread => {
    const lane = lanes.get(from.id) ?? lanes.get(to.id);
    const isStrong = emphasis.thread(id) === 'selected';
    const isMention = lane !== undefined && !look.plainThreads.has(id);
    return {
      from: middles.get(from.id) ?? from.at,
      to: middles.get(to.id) ?? to.at,
      pen: {
        slot: isMention ? laneSlot(look.places.get(lane) ?? 0).slot : null,
        strength: isStrong ? 'strong' : lane === undefined ? 'faint' : 'plain',
      },
    };
  });
  const isStrong = ({ pen }: CoarseThread) => pen.strength === 'strong';
  return [...threads.filter((thread) => !isStrong(thread)), ...threads.filter(isStrong)];
}
