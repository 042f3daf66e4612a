import { UNIT_KIND_NAMES } from '../model/unit-kind-names.ts';
import type { UnitKind } from '../model/unit.ts';
import { sheetCsv } from './sheet-csv.ts';
import { type ReadColumn, type Sheet, toSheet } from './sheet.ts';

/** A unit behind a cell of a comparison, as a row of a sheet; what there is not is `null`. */
export interface ComparisonSource {
  readonly kind: UnitKind;
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

/** A row of the sheet: where a municipality and a concept meet, and one unit behind it, or `null` where there is none. */
interface SourceRow {
  readonly entry: ComparisonEntry;
  readonly source: ComparisonSource | null;
}

const WIDE = 40;
const MIDDLE = 24;
const NARROW = 12;

/** Columns of the sheet in their order, each under one heading. */
const COLUMNS: readonly ReadColumn<SourceRow>[] = [
  { heading: '分野', width: MIDDLE, read: ({ entry }) => entry.field },
  { heading: '概念', width: MIDDLE, read: ({ entry }) => entry.concept },
  { heading: '概念ID', width: MIDDLE, read: ({ entry }) => entry.conceptId },
  { heading: '自治体コード', width: NARROW, read: ({ entry }) => entry.municipalityCode },
  { heading: '自治体', width: NARROW, read: ({ entry }) => entry.municipality },
  { heading: '数えた文書', width: MIDDLE, read: ({ entry }) => entry.document },
  { heading: '状態', width: MIDDLE, read: ({ entry }) => STATES[entry.state] },
  { heading: '施策（件）', width: NARROW, read: ({ entry }) => entry.measures },
  { heading: 'テーマ（件）', width: NARROW, read: ({ entry }) => entry.themes },
  { heading: '本文など（件）', width: 15, read: ({ entry }) => entry.texts },
  { heading: '種類', width: NARROW, read: ({ source }) => source && UNIT_KIND_NAMES[source.kind] },
  { heading: '名称', width: WIDE, read: ({ source }) => source?.title ?? null },
  { heading: '概念を指す語', width: MIDDLE, read: ({ source }) => source?.words.join('；') ?? null },
  { heading: '出典：文書', width: WIDE, read: ({ source }) => source?.document ?? null },
  { heading: '出典：文書の状態', width: 18, read: ({ source }) => source?.status ?? null },
  { heading: '出典：節', width: WIDE, read: ({ source }) => source?.sections.join(' › ') ?? null },
  { heading: '出典：開始行', width: 14, read: ({ source }) => source?.lines[0] ?? null },
  { heading: '出典：終了行', width: 14, read: ({ source }) => source?.lines[1] ?? null },
  { heading: '出典：アドレス', width: WIDE, read: ({ source }) => source?.address ?? null },
];

const STATES: Readonly<Record<ComparisonEntry['state'], string>> = {
  has: '施策あり',
  'not-found': '読み込んだ文書の施策には見当たりません',
  'no-list': '施策一覧なし',
};

/**
 * A comparison as a sheet with one heading row: a row for each unit behind a cell, and one without source columns for a cell that
 * has none, so that every municipality stands beside every concept. Entries keep their order.
 */
export function comparisonSheet({ entries }: ExportedComparison): Sheet {
  const rows = entries.flatMap((entry) => {
    const sources = entry.sources.length === 0 ? [null] : entry.sources;
    return sources.map((source): SourceRow => ({ entry, source }));
  });
  return toSheet('対照表', COLUMNS, rows);
}

/** The sheet of a comparison as CSV. */
export function toComparisonCsv(comparison: ExportedComparison): string {
  return sheetCsv(comparisonSheet(comparison));
}

/** A comparison as JSON under a named schema, indented by two. */
export function toComparisonJson(comparison: ExportedComparison): string {
  return `${JSON.stringify({ schema: 'shisaku-atlas-comparison/1', ...comparison }, null, 2)}\n`;
}
