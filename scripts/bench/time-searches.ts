import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import { percentile, rounded } from '../support/figures.ts';

/** Clients that ask at the same time. */
const CLIENTS = 8;
/** Nanoseconds of a millisecond. */
const NANOSECONDS = 1e6;

type Figures = Readonly<Record<string, number>>;

/** Milliseconds of one search as the site makes it, the query's embedding included. */
async function timeSearch(graph: GraphContext, text: string): Promise<number> {
  const query = await parseSearchQuery(graph, { text, limit: '20' });
  const start = performance.now();
  const { notices } = await searchUnits(graph, query);
  const time = performance.now() - start;
  if (notices.includes('words-only')) throw new Error('bench: the model was not asked, so the figures mean nothing');
  return time;
}

/** Searches one after the other. */
export async function timeAlone(graph: GraphContext, texts: readonly string[]): Promise<Figures> {
  const times: number[] = [];
  const startProcessor = process.cpuUsage();
  for (const text of texts) times.push(await timeSearch(graph, text));
  const { user, system } = process.cpuUsage(startProcessor);
  return {
    queries: times.length,
    // Unlike the times, this stays the same where other programs keep the machine busy.
    'CPU ms / search': rounded((user + system) / 1000 / times.length),
    'alone p50 ms': percentile(times, 0.5),
    'alone p95 ms': percentile(times, 0.95),
    'alone p99 ms': percentile(times, 0.99),
    'alone max ms': percentile(times, 1),
  };
}

/** The same searches by several clients at once, with how long the event loop could not turn meanwhile (in steps of 1 ms). */
export async function timeTogether(graph: GraphContext, texts: readonly string[]): Promise<Figures> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const times: number[] = [];
  const waiting = texts.values();
  const client = async () => {
    for (const text of waiting) {
      times.push(await timeSearch(graph, text));
      // A client of the site comes back over the network, never in the same turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const start = performance.now();
  delay.enable();
  await Promise.all(Array.from({ length: CLIENTS }, client));
  delay.disable();
  return {
    [`${CLIENTS} clients p50 ms`]: percentile(times, 0.5),
    [`${CLIENTS} clients p95 ms`]: percentile(times, 0.95),
    'searches / s': rounded((1000 * times.length) / (performance.now() - start)),
    'loop delay p50 ms': rounded(delay.percentile(50) / NANOSECONDS),
    'loop delay p99 ms': rounded(delay.percentile(99) / NANOSECONDS),
    'loop delay max ms': rounded(delay.max / NANOSECONDS),
  };
}
