import type { Page } from '@playwright/test';
import { percentile } from '../support/figures.ts';
import type { OpenPictureBench } from './open-picture-bench.ts';
import type { Form } from './picture-page/lay-out-synthetic.ts';
import type { PictureBench } from './picture-page/page.ts';

/** Whole numbers; tasks are the longest ones of their kind, 0 where none took 50 ms. */
export interface PictureFigures {
  readonly 'first ms': number;
  readonly 'whole ms': number;
  readonly 'draw task ms': number;
  readonly 'pan fps': number;
  readonly 'pan frame p95 ms': number;
  readonly 'pan task ms': number;
  readonly 'zoom task ms': number;
  readonly 'select task ms': number;
}

interface BenchWindow {
  readonly bench: PictureBench;
}

const PAN_MS = 3_000;
const PAN_STEPS = 60;
/** Long enough for everything that follows a movement to be drawn. */
const SETTLE_MS = 2_500;

/** Draws, pans, zooms and selects in a made-up picture of so many nodes. */
export async function measurePicture(
  { openPage }: OpenPictureBench,
  { nodes, form }: { readonly nodes: number; readonly form: Form },
): Promise<PictureFigures> {
  const page = await openPage();
  try {
    await page.evaluate(
      ([count, which]) => {
        (window as unknown as BenchWindow).bench.prepare(count, which);
      },
      [nodes, form] as const,
    );
    await longestTask(page);
    const drawn = await page.evaluate(() => (window as unknown as BenchWindow).bench.draw());
    const draw = await longestTask(page);
    const frames = await pan(page);
    const panTask = await longestTask(page);
    await page.evaluate(() => {
      (window as unknown as BenchWindow).bench.showWhole();
    });
    const zoom = await longestTask(page);
    await page.evaluate(() => {
      (window as unknown as BenchWindow).bench.select();
    });
    return {
      'first ms': Math.round(drawn.first),
      'whole ms': Math.round(drawn.whole),
      'draw task ms': draw,
      'pan fps': Math.round((1000 * frames.length) / frames.reduce((sum, time) => sum + time, 0)),
      'pan frame p95 ms': Math.round(percentile(frames, 0.95)),
      'pan task ms': panTask,
      'zoom task ms': zoom,
      'select task ms': await longestTask(page),
    };
  } finally {
    await page.close();
  }
}

/** Longest task since the last call, ms, once the page has come to rest. */
async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(SETTLE_MS);
  return Math.round(Math.max(0, ...(await page.evaluate(() => (window as unknown as BenchWindow).bench.takeTasks()))));
}

/** Drags the picture about with the mouse and gives the times between the frames meanwhile. */
async function pan(page: Page): Promise<readonly number[]> {
  await page.mouse.move(450, 350);
  await page.mouse.down();
  const frames = page.evaluate((duration) => (window as unknown as BenchWindow).bench.watchFrames(duration), PAN_MS);
  for (let step = 0; step < PAN_STEPS; step += 1) {
    await page.mouse.move(450 - 4 * step, 350 - 3 * step);
    await page.waitForTimeout(PAN_MS / PAN_STEPS - 10);
  }
  const times = await frames;
  await page.mouse.up();
  return times;
}
