import { join } from 'node:path';
import type { OpenGraph } from '#graph/open-graph.server.ts';
import { calibrateSearch } from '#graph/operations/calibrate-search.ts';
import { evaluateSearch } from '#graph/operations/evaluate-search.ts';
import { QUERY_HALVES, QUERY_TYPES } from '#graph/search/evaluation/judged-query.ts';
import { worstOutcomes } from '#graph/search/evaluation/worst-outcomes.ts';
import { formatCalibration } from './support/format-calibration.ts';
import { formatEvaluation } from './support/format-evaluation.ts';
import { formatFailures } from './support/format-failures.ts';
import { withGraph } from './support/open-graph-from-environment.ts';
import { openTemporaryGraph } from './support/open-temporary-graph.ts';
import { readTextFile } from './support/read-text-file.ts';
import { useAndClose } from './support/use-and-close.ts';
import { writeQuality } from './support/write-quality.ts';
import { runCommandLine, UsageError } from './support/run-command-line.ts';

const QUERIES = 'seeds/evaluation/queries.yaml';
const RESULTS = 'seeds/evaluation/results.json';
const HELP = `使い方: npm run evaluate -- [--half tuning|reporting|both] [--type TYPE] [--failures N] [--collection FOLDER] [--json] [--write] [--calibrate]

判定済みの検索文（${QUERIES}）で検索の質を測ります。先に npm run ingest が必要です。
  --half NAME    検索文の半分（既定 both）
  --type TYPE    種類を1つに絞る: ${QUERY_TYPES.join(', ')}
  --failures N   成績の悪い検索文をN件、期待と結果を並べて示す（tuning の検索文だけ）
  --collection FOLDER  別の文書（FOLDER/documents）と検索文（FOLDER/queries.yaml）で測る。取り込みは不要。例：tests/collections/faq
  --json         JSON で出力
  --write        両方の半分をすべて測り、サイトの「検索の質」に載せる数値を ${RESULTS} に書く
  --calibrate    tuning の検索文から、得点と「該当なし」の目盛り（graph/search の fuse.ts・answer-odds.ts の数値のもと）を測る
  --store NAME   保存先 embedded|neo4j（既定は ATLAS_STORE、なければ embedded）`;

await runCommandLine({
  help: HELP,
  options: {
    half: { type: 'string', default: 'both' },
    type: { type: 'string' },
    failures: { type: 'string', default: '0' },
    collection: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    calibrate: { type: 'boolean' },
    store: { type: 'string' },
  },
  main: async ({ values }) => {
    const half = values.half === 'both' ? null : oneOf(QUERY_HALVES, values.half, '--half');
    const type = values.type === undefined ? null : oneOf(QUERY_TYPES, values.type, '--type');
    const failures = toCount(values.failures);
    if (failures > 0 && half === 'reporting') throw new UsageError('--failures は tuning の検索文だけを示します。');
    const { collection } = values;
    if (collection !== undefined && (values.write ?? values.calibrate ?? values.store) !== undefined) {
      throw new UsageError('--collection は --write・--calibrate・--store と一緒に使えません。');
    }
    if (values.write === true) {
      if (half !== null || type !== null) throw new UsageError('--write は --half・--type と一緒に使えません。');
      await writeQuality(RESULTS, { queries: QUERIES, store: values.store });
      return 0;
    }
    const place = collection === undefined ? QUERIES : join(collection, 'queries.yaml');
    const judgements = { text: await readTextFile(place), place };
    if (values.calibrate === true) {
      const measured = await withGraph((graph) => calibrateSearch(graph, { judgements, mode: 'all' }), values);
      process.stdout.write(formatCalibration(measured));
      return 0;
    }
    const evaluate = (graph: OpenGraph) => evaluateSearch(graph, { judgements, half, type });
    const report =
      collection === undefined
        ? await withGraph(evaluate, values)
        : await useAndClose(await openTemporaryGraph([join(collection, 'documents')], process.env), evaluate);
    if (values.json === true) {
      process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
      return 0;
    }
    process.stdout.write(formatEvaluation(report));
    const together = report.outcomes.filter(({ source }) => source === 'all');
    if (failures > 0) process.stdout.write(`\n${formatFailures(worstOutcomes(together, failures))}`);
    return 0;
  },
});

function oneOf<Value extends string>(allowed: readonly Value[], value: string, option: string): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw new UsageError(`${option} は ${allowed.join('・')} のいずれかです（指定: ${value}）`);
}

function toCount(value: string): number {
  if (/^\d{1,3}$/u.test(value)) return Number(value);
  throw new UsageError(`--failures は 0–999 の整数です（指定: ${value}）`);
}
