import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { toGraphSettings } from '#graph/graph-settings.ts';
import { openGraph, type OpenGraph } from '#graph/open-graph.server.ts';
import { gatherPlans } from '#graph/operations/gather-plans.server.ts';
import { ingestDocuments } from '#graph/operations/ingest-documents.server.ts';
import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';

/** Measures the search operation on the included plans, each query new to the embedder: `tsx scripts/bench/search.ts`. */
const SUBJECTS = [
  '移住支援',
  '子育て',
  '防災',
  '空き家',
  '関係人口',
  '高齢者の見守り',
  'DX',
  '観光振興',
  '農業の担い手',
  '公共交通',
];
const FORMS = [
  (subject: string) => subject,
  (subject: string) => `${subject}を進めたい`,
  (subject: string) => `${subject}について、若い世代や市民団体と一緒に取り組むための支援や補助の仕組みを知りたい`,
];
const ROUNDS = 10;

async function timeSearches(graph: OpenGraph): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of SUBJECTS) {
      for (const form of FORMS) {
        const query = await parseSearchQuery(graph, { text: `${form(subject)}${String(round)}`, limit: '20' });
        const start = performance.now();
        await searchUnits(graph, query);
        times.push(performance.now() - start);
      }
    }
  }
  return times.sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-search-'));
const graph = await openGraph({ ...toGraphSettings({}), dataFolder: folder });
try {
  const input = await gatherPlans({ paths: ['seeds'], profile: null, concepts: 'seeds/concepts.yaml' });
  const start = performance.now();
  await ingestDocuments(graph, input);
  console.log(`ingest of the included plans      ${((performance.now() - start) / 1000).toFixed(1)} s`);
  await timeSearches(graph);
  const delay = monitorEventLoopDelay();
  delay.enable();
  const times = await timeSearches(graph);
  delay.disable();
  console.log(
    `search, warm, ${String(times.length)} queries          p50 ${at(times, 0.5)}  p95 ${at(times, 0.95)}  max ${at(times, 1)} ms`,
  );
  console.log(`event loop delay                  p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms`);
  console.log(`memory                            ${String(Math.round(process.memoryUsage().rss / 1e6))} MB`);
} finally {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
}
