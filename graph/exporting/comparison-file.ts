import { type CsvValue, toCsv } from './csv.ts';

/** A unit behind a cell of a comparison, as a row of a sheet; what there is not is `null`. */
export interface ComparisonSource {
  readonly kind: string;
  readonly title: string;
  /** Words of the document that name the concept. */
  readonly words: readonly string[];
  readonly document: string;
  readonly status: string | null;
  /** From the outermost section to the innermost. */
  readonly sections: readonly string[];
  readonly lines: readonly [number, number];
  readonly address: string;
}

/** A municipality and a concept, with the units that stand behind the number. */
export interface ComparisonEntry {
  readonly field: string;
  readonly conceptId: string;
  readonly concept: string;
  readonly municipalityCode: string;
  readonly municipality: string;
  /** Title of the one document that is counted; `null` = all of the municipality. */
  readonly document: string | null;
  readonly state: 'has' | 'not-found' | 'no-list';
  readonly measures: number;
  readonly themes: number;
  readonly texts: number;
  readonly sources: readonly ComparisonSource[];
}

/** A comparison to be taken away. */
export interface ExportedComparison {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Address of the page that shows it. */
  readonly address: string;
  /** What was read: municipality, title, status and period of each document. */
  readonly documents: readonly {
    readonly municipalityCode: string;
    readonly municipality: string;
    readonly title: string;
    readonly status: string | null;
    readonly period: string | null;
    readonly listsMeasures: boolean;
  }[];
  readonly entries: readonly ComparisonEntry[];
}

/** Columns of the sheet in their order, each under one heading. */
const COLUMNS: readonly (readonly [string, (entry: ComparisonEntry, source: ComparisonSource | null) => CsvValue])[] = [
  ['分野', ({ field }) => field],
  ['概念', ({ concept }) => concept],
  ['概念ID', ({ conceptId }) => conceptId],
  ['自治体コード', ({ municipalityCode }) => municipalityCode],
  ['自治体', ({ municipality }) => municipality],
  ['数えた文書', ({ document }) => document],
  ['状態', ({ state }) => STATES[state]],
  ['施策（件）', ({ measures }) => measures],
  ['テーマ（件）', ({ themes }) => themes],
  ['本文など（件）', ({ texts }) => texts],
  ['種類', (_, source) => source?.kind ?? null],
  ['名称', (_, source) => source?.title ?? null],
  ['概念を指す語', (_, source) => source?.words.join('；') ?? null],
  ['出典：文書', (_, source) => source?.document ?? null],
  ['出典：文書の状態', (_, source) => source?.status ?? null],
  ['出典：節', (_, source) => source?.sections.join(' › ') ?? null],
  ['出典：開始行', (_, source) => source?.lines[0] ?? null],
  ['出典：終了行', (_, source) => source?.lines[1] ?? null],
  ['出典：アドレス', (_, source) => source?.address ?? null],
];

const STATES: Readonly<Record<ComparisonEntry['state'], string>> = {
  has: '施策あり',
  'not-found': '読み込んだ文書の施策には見当たりません',
  'no-list': '施策一覧なし',
};

/**
 * A comparison as CSV with one heading row: a row for each unit behind a cell, and one without source columns for a cell that
 * has none, so that every municipality stands beside every concept. Entries keep their order.
 */
export function toComparisonCsv({ entries }: ExportedComparison): string {
  const rows = entries.flatMap((entry) => {
    const sources = entry.sources.length === 0 ? [null] : entry.sources;
    return sources.map((source) => COLUMNS.map(([, read]) => read(entry, source)));
  });
  return toCsv([COLUMNS.map(([heading]) => heading), ...rows]);
}

/** A comparison as JSON under a named schema, indented by two. */
export function toComparisonJson(comparison: ExportedComparison): string {
  return `${JSON.stringify({ schema: 'shisaku-atlas-comparison/1', ...comparison }, null, 2)}\n`;
}
