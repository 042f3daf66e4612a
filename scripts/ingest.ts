import { gatherPlans } from '#graph/operations/gather-plans.server.ts';
import { ingestDocuments } from '#graph/operations/ingest-documents.server.ts';
import { fingerprint } from './steps/fingerprint.mjs';
import { formatIngestReport } from './support/format-ingest-report.ts';
import { openProgress } from './support/open-progress.ts';
import { withGraph } from './support/open-graph-from-environment.ts';
import { runCommandLine } from './support/run-command-line.ts';

const HELP = `使い方: npm run ingest -- [PATH…] [--store embedded|neo4j] [--profile FILE] [--quiet]

計画の文書（既定は seeds/）を読み取り、共有概念で結び、意味のベクトルを付けて保存します。
同じ文書をもう一度読み取っても、結果は変わりません。

  PATH             文書（.txt .md .html）またはフォルダー
  --profile FILE   文書の読み方を書いた YAML（文書が1つのとき）。既定は文書の隣の 名前.profile.yaml
  --concepts FILE  共有概念の YAML（既定は seeds/concepts.yaml）
  --store NAME     保存先（既定は ATLAS_STORE、なければ embedded）
  --quiet          変更がないときは表を出さない`;

/** What decides, beside the documents, what is stored. */
const CODE = ['graph', 'package-lock.json'];

await runCommandLine({
  help: HELP,
  options: {
    store: { type: 'string' },
    profile: { type: 'string' },
    concepts: { type: 'string' },
    quiet: { type: 'boolean' },
  },
  main: async ({ positionals, values }) => {
    const input = await gatherPlans({
      paths: positionals.length === 0 ? ['seeds'] : positionals,
      profile: values.profile ?? null,
      concepts: values.concepts ?? 'seeds/concepts.yaml',
    });
    const progress = openProgress();
    const report = await withGraph(
      (graph) =>
        ingestDocuments(graph, {
          ...input,
          codeVersion: fingerprint(CODE),
          onProgress: progress.show,
          onModelChange: announceModelChange,
        }),
      values,
    );
    progress.clear();
    if (report.changed || values.quiet !== true) process.stdout.write(formatIngestReport(report));
    return report.plans.some(({ unverifiedQuotations }) => unverifiedQuotations > 0) ? 1 : 0;
  },
});

/** Whoever started this program may go on: the store answers, only not yet by meaning. */
function announceModelChange(): void {
  process.stderr.write('モデルが変わったため、すべての文を埋め込み直します。その間は語と概念で検索できます。\n');
  process.send?.('answers');
}
