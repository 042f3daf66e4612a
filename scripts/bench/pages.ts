import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { chromium } from '@playwright/test';
import { toGraphSettings } from '#graph/graph-settings.ts';
import { openGraph } from '#graph/open-graph.server.ts';
import { freePort } from '../neo4j/find-port.ts';
import { ensureBuilt } from '../steps/ensure-built.mjs';
import { ensureChromium } from '../steps/find-chromium.mjs';
import { formatTable } from '../support/format-table.ts';
import { loadSamples, loadSynthetic } from './load-corpus.ts';
import { measurePage } from './measure-page.ts';
import { serveBuild } from './serve-build.ts';

/**
 * Opens the pages a reader begins with in a browser without a graphics card, over the included plans or over so many made-up measures:
 * `tsx scripts/bench/pages.ts [MEASURES]`.
 */
const measures = Number(argv[2] ?? 0);
const PAGES = ['/', '/search?q=移住支援', '/graph?concept=migration-settlement', '/compare'];

async function load(dataFolder: string): Promise<void> {
  const graph = await openGraph({ ...toGraphSettings({}), dataFolder });
  try {
    await (measures === 0 ? loadSamples(graph) : loadSynthetic(graph, measures));
  } finally {
    await graph.close();
  }
}

await ensureBuilt();
const executablePath = ensureChromium();
if (executablePath === null) throw new Error('pages: no browser; install Chromium or set CHROMIUM_PATH');
const dataFolder = await mkdtemp(join(tmpdir(), 'atlas-bench-pages-'));
await load(dataFolder);
const site = await serveBuild(await freePort(), { ATLAS_DATA: dataFolder });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  // Once before: what the site reads and remembers for its first reader is no figure of a page.
  for (const page of PAGES) await measurePage(browser, `${site.address}${page}`);
  const figures = [];
  for (const page of PAGES) figures.push({ page, of: await measurePage(browser, `${site.address}${page}`) });
  const names = Object.keys(figures[0]?.of ?? {});
  const rows = figures.map(({ page, of }) => [page, ...Object.values(of).map(String)]);
  console.log(formatTable([['page', ...names], ...rows]).join('\n'));
} finally {
  await browser.close();
  await site.close();
  await rm(dataFolder, { recursive: true, force: true });
}
