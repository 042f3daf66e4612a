import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

/** Whole numbers but for the shift; 0 where nothing of the kind was seen. */
export interface PageFigures {
  /** Scripts that come before the reader does anything, compressed. */
  readonly 'script KB': number;
  /** Largest contentful paint. */
  readonly 'LCP ms': number;
  /** Cumulative layout shift (no unit). */
  readonly CLS: number;
  readonly 'longest task ms': number;
  /** Slowest answer to a key or click, from the event to the next picture (interaction to next paint). */
  readonly 'INP ms': number;
}

interface Seen {
  lcp: number;
  shift: number;
  task: number;
  interaction: number;
}

interface WatchedWindow {
  seen: Seen;
}

/** Long enough for everything a page does by itself. */
const SETTLE_MS = 4_000;

/** Opens a page as a first visitor, then types and clicks as a reader would. */
export async function measurePage(browser: Browser, address: string): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(address);
    await page.waitForTimeout(SETTLE_MS);
    const script = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    await interact(page);
    const seen = await page.evaluate(() => (window as unknown as WatchedWindow).seen);
    return {
      'script KB': Math.round(script / 1024),
      'LCP ms': Math.round(seen.lcp),
      CLS: Math.round(seen.shift * 1000) / 1000,
      'longest task ms': Math.round(seen.task),
      'INP ms': Math.round(seen.interaction),
    };
  } finally {
    await context.close();
  }
}

/** Typing brings suggestions, moving about draws; nothing of it leaves the page. */
async function interact(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('子育て', { delay: 60 });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Tab');
  await page.waitForTimeout(1_000);
}

/**
 * Runs in the page; entries are those of the W3C's performance timeline. No function in it has a name: the compiler would
 * mark that with a helper the page does not have.
 */
function watch(): void {
  const seen: Seen = { lcp: 0, shift: 0, task: 0, interaction: 0 };
  (window as unknown as WatchedWindow).seen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.lcp = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.interaction = Math.max(seen.interaction, duration);
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}
