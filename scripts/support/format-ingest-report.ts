import type { IngestReport } from '#graph/operations/ingest-documents.server.ts';
import type { PlanSummary } from '#graph/operations/summarise-plan.ts';
import { displayWidth, padDisplay } from './display-width.ts';

const COLUMNS: readonly (readonly [string, (summary: PlanSummary) => string | number])[] = [
  ['自治体', ({ city }) => city],
  ['文書', ({ title }) => title],
  ['節', ({ counts }) => counts.sections],
  ['施策', ({ counts }) => counts.measures],
  ['テーマ', ({ counts }) => counts.themes],
  ['指標', ({ counts }) => counts.indicators],
  ['用語', ({ counts }) => counts.terms],
  ['大項目', ({ counts }) => counts.policyItems],
  ['現行', ({ counts }) => counts.predecessors],
  ['系譜', ({ counts }) => counts.lineage],
  ['本文', ({ counts }) => counts.passages],
  ['言及', ({ mentions }) => mentions],
  ['行', ({ lines }) => lines.nonEmpty],
  ['配置', ({ lines }) => lines.placed],
  ['理由つき', ({ lines }) => lines.explained],
  ['不明', ({ lines }) => lines.missing],
  ['未照合', ({ unverifiedQuotations }) => unverifiedQuotations],
];

/** The closing table of an ingestion and one sentence on what changed. */
export function formatIngestReport(report: IngestReport): string {
  const rows = [
    COLUMNS.map(([title]) => title),
    ...report.plans.map((plan) => COLUMNS.map(([, value]) => String(value(plan)))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padDisplay(cell, widths[column] ?? 0, column < 2 ? 'right' : 'left'))
      .join('  ')
      .trimEnd(),
  );
  return [
    ...lines,
    '',
    report.changed ? '読み取って保存しました。' : '保存済みの内容と同じです。変更はありません。',
    ...notices(report),
    '',
  ].join('\n');
}

function notices({ embeddingProblem }: IngestReport): readonly string[] {
  return embeddingProblem === null
    ? []
    : ['意味検索のモデルを使えないため、語と概念による検索だけになります。', `  ${embeddingProblem}`];
}
