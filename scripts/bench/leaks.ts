import { argv } from 'node:process';
import { chromium, type Page } from '@playwright/test';
import { formatTable } from '../support/format-table.ts';
import { rounded } from '../support/figures.ts';
import { ensureBuilt } from '../steps/ensure-built.mjs';
import { ensureIngested } from '../steps/ensure-ingested.mjs';
import { ensureChromium } from '../steps/find-chromium.mjs';
import { freePort } from '../neo4j/find-port.ts';
import { serveBuild } from './serve-build.ts';

/**
 * Opens and closes the graph page so many times in one browser page and counts what is left after each quarter:
 * `tsx scripts/bench/leaks.ts [TIMES]`.
 */
const times = Number(argv[2] ?? 100);
/** Cycles before the first count: what is loaded and remembered once is no leak. */
const WARM = 5;

async function openAndClose(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'このサイトについて' }).first().click();
  await page.waitForURL(/about/u);
  await page.goBack();
  await page.locator('canvas').first().waitFor();
}

async function countLeft(page: Page): Promise<Readonly<Record<string, number>>> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const attached = await page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let count = 1;
    while (walker.nextNode() !== null) count += 1;
    return count;
  });
  return {
    'heap MB': rounded(usedSize / 1_048_576),
    nodes,
    'nodes in the page': attached,
    listeners: jsEventListeners,
  };
}

await ensureBuilt();
await ensureIngested();
const executablePath = ensureChromium();
if (executablePath === null) throw new Error('leaks: no browser; install Chromium or set CHROMIUM_PATH');
const site = await serveBuild(await freePort());
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' });
  await page.goto(`${site.address}/graph?concept=migration-settlement`);
  await page.locator('canvas').first().waitFor();
  for (let warm = 0; warm < WARM; warm += 1) await openAndClose(page);
  const counts = [{ after: 0, left: await countLeft(page) }];
  for (let done = 1; done <= times; done += 1) {
    await openAndClose(page);
    if (done % Math.ceil(times / 4) === 0 || done === times) counts.push({ after: done, left: await countLeft(page) });
  }
  const names = Object.keys(counts[0]?.left ?? {});
  const rows = counts.map(({ after, left }) => [`${after} times`, ...names.map((name) => String(left[name]))]);
  console.log(formatTable([['opened and closed', ...names], ...rows]).join('\n'));
} finally {
  await browser.close();
  await site.close();
}
