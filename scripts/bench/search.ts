import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { toGraphSettings } from '#graph/graph-settings.ts';
import { openGraph, type OpenGraph } from '#graph/open-graph.server.ts';
import { megabytes, rounded } from '../support/figures.ts';
import { loadSamples, loadSynthetic } from './load-corpus.ts';
import { searchQueries } from './search-queries.ts';
import { timeAlone, timeTogether } from './time-searches.ts';

/**
 * Measures the search operation with the real model on the included plans, and on so many made-up measures (0 = not):
 * `tsx scripts/bench/search.ts [MEASURES]`.
 */
const measures = Number(argv[2] ?? 20_000);
const { warm, measured } = searchQueries();

async function figuresOf(load: (graph: OpenGraph) => Promise<void>): Promise<Readonly<Record<string, number>>> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-search-'));
  const graph = await openGraph({ ...toGraphSettings({}), dataFolder: folder });
  try {
    const start = performance.now();
    await load(graph);
    const loading = performance.now() - start;
    await timeAlone(graph, warm);
    const half = Math.floor(measured.length / 2);
    return {
      'load s': rounded(loading / 1000),
      ...(await timeAlone(graph, measured.slice(0, half))),
      ...(await timeTogether(graph, measured.slice(half))),
      'RSS MB': megabytes(process.memoryUsage().rss),
    };
  } finally {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const columns = [
  { name: 'included plans', figures: await figuresOf(loadSamples) },
  ...(measures === 0
    ? []
    : [{ name: `${measures} measures`, figures: await figuresOf((graph) => loadSynthetic(graph, measures)) }]),
];
console.log(''.padEnd(20), ...columns.map(({ name }) => name.padStart(16)));
for (const figure of Object.keys(columns[0]?.figures ?? {})) {
  console.log(figure.padEnd(20), ...columns.map(({ figures }) => String(figures[figure]).padStart(16)));
}
