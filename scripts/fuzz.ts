import { fuzzSearch } from './fuzz/fuzz-search.ts';
import { formatFuzzReport } from './fuzz/fuzz-report.ts';
import { fuzzSite, sendHostile } from './fuzz/fuzz-site.ts';
import { hostileRequests } from './fuzz/hostile-requests.ts';
import { oddQueries } from './fuzz/odd-queries.ts';
import { withGraph } from './support/open-graph-from-environment.ts';
import { runCommandLine, UsageError } from './support/run-command-line.ts';

const HELP = `使い方: npm run fuzz -- [--count N] [--seed N] [--site ADDRESS]

壊れやすい検索文（制御文字、双方向の印、結合文字、検索構文、とても長い文など）で検索を試します。
落ちたり、結果が矛盾したり、サーバーが 5xx を返したりすれば、終了コード 1 で終わります。先に npm run ingest が必要です。
  --count N        検索文の数（既定 20000）
  --seed N         乱数の種（既定は時刻。表示された種で同じ検索文を再現できる）
  --site ADDRESS   動いているサイトにも HTTP で送る（例 http://127.0.0.1:4173）。不正な要求も試す`;

await runCommandLine({
  help: HELP,
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    site: { type: 'string' },
  },
  main: async ({ values }) => {
    const count = toWholeNumber('--count', values.count);
    const seed = toWholeNumber('--seed', values.seed);
    process.stdout.write(`seed ${seed}\n`);
    return values.site === undefined ? fuzzOperation(seed, count) : fuzzServer(values.site, seed, count);
  },
});

async function fuzzOperation(seed: number, count: number): Promise<number> {
  const report = await withGraph(async (graph) => {
    await graph.embedder?.ready();
    return fuzzSearch(graph, oddQueries(seed, count));
  });
  process.stdout.write(formatFuzzReport('search operation', report));
  return report.faults.length === 0 ? 0 : 1;
}

async function fuzzServer(site: string, seed: number, count: number): Promise<number> {
  const address = site.replace(/\/+$/u, '');
  const report = await fuzzSite(address, oddQueries(seed, count));
  process.stdout.write(formatFuzzReport(`site ${address}`, report));
  const requests = hostileRequests();
  const faults = await sendHostile(address, requests);
  process.stdout.write(
    [
      `hostile requests: ${requests.length} sent, ${faults.length} faults`,
      ...faults.map((fault) => `  ${fault}`),
      '',
    ].join('\n'),
  );
  return report.faults.length + faults.length === 0 ? 0 : 1;
}

function toWholeNumber(option: string, value: string): number {
  if (/^\d{1,9}$/u.test(value)) return Number(value);
  throw new UsageError(`${option} は 0 以上の整数です（指定: ${value}）`);
}
