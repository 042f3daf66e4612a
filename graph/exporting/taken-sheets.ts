import { type ReadColumn, type Sheet, type SheetValue, toSheet } from './sheet.ts';
import type { TakenComparison, TakenIndicator, TakenMeasure, TakenShare } from './taken-comparison.ts';
import { CAUTION, listShares, TITLE_REMARKS } from './taken-words.ts';

const WIDE = 48;
const MIDDLE = 28;
const NARROW = 12;

const source: readonly ReadColumn<TakenMeasure>[] = [
  column('出典：文書', MIDDLE, ({ document }) => document),
  column('出典：文書の状態', 18, ({ status }) => status),
  column('出典：節', MIDDLE, ({ sections }) => sections.join(' › ')),
];

const MEASURE_COLUMNS: readonly ReadColumn<TakenMeasure>[] = [
  column('自治体コード', NARROW, ({ municipalityCode }) => municipalityCode),
  column('自治体', NARROW, ({ municipality }) => municipality),
  column('種類', NARROW, ({ kind }) => kind),
  column('番号', NARROW, ({ number }) => number),
  column('施策名', MIDDLE, ({ title }) => title),
  column('施策名について', MIDDLE, ({ titleOrigin }) => TITLE_REMARKS[titleOrigin]),
  column('本文', WIDE, ({ text }) => text),
  column('関係課', MIDDLE, ({ departments }) => departments.join('、')),
  column('指標', MIDDLE, ({ indicators }) => indicators.map(({ name }) => name).join('；')),
  column('用語', MIDDLE, ({ terms }) => terms.map(({ mark, word }) => `${mark ?? ''}${word}`).join('；')),
  column('ほかと共通の概念', MIDDLE, ({ concepts }) => listShares(concepts.filter(isShared))),
  column('ここだけに言葉がある概念', MIDDLE, ({ concepts }) => ownNames(concepts)),
  column('ほかと共通の語', MIDDLE, ({ sharedWords }) => listShares(sharedWords)),
  column('ここだけにある語', MIDDLE, ({ ownWords }) => ownWords.join('；')),
  column('メモ', MIDDLE, ({ note }) => note),
  ...source,
  column('出典：開始行', NARROW, ({ lines }) => lines[0]),
  column('出典：終了行', NARROW, ({ lines }) => lines[1]),
  column('出典：アドレス', WIDE, ({ address }) => address),
];

interface IndicatorRow {
  readonly measure: TakenMeasure;
  readonly indicator: TakenIndicator;
}

const INDICATOR_COLUMNS: readonly ReadColumn<IndicatorRow>[] = [
  column('自治体コード', NARROW, ({ measure }) => measure.municipalityCode),
  column('自治体', NARROW, ({ measure }) => measure.municipality),
  column('施策名', MIDDLE, ({ measure }) => measure.title),
  column('指標の節', MIDDLE, ({ measure }) => measure.indicatorSection),
  column('指標', MIDDLE, ({ indicator }) => indicator.name),
  column('種別', NARROW, ({ indicator }) => indicator.kind),
  column('現状値', NARROW, ({ indicator }) => toAmount(indicator.baseline)),
  column('目標値', NARROW, ({ indicator }) => toAmount(indicator.target)),
  column('単位', NARROW, ({ indicator }) => indicator.unit),
  ...source.map(({ read, ...rest }) => ({ ...rest, read: ({ measure }: IndicatorRow) => read(measure) })),
  column('出典：開始行', NARROW, ({ indicator }) => indicator.lines[0]),
  column('出典：終了行', NARROW, ({ indicator }) => indicator.lines[1]),
  column('出典：アドレス', WIDE, ({ indicator }) => indicator.address),
];

const ABOUT_COLUMNS: readonly ReadColumn<readonly [string, string]>[] = [
  column('事項', NARROW, ([name]) => name),
  column('内容', 2 * WIDE, ([, value]) => value),
];

/** The measures of a comparison, a row each: the sheet that stands alone in a CSV. */
export function measureSheet({ measures }: TakenComparison): Sheet {
  return toSheet('施策', MEASURE_COLUMNS, measures);
}

/** Sheets of the workbook: measures, their indicators with units apart, and what the table is and how it is to be read. */
export function takenSheets(comparison: TakenComparison): readonly Sheet[] {
  const indicators = comparison.measures.flatMap((measure) =>
    measure.indicators.map((indicator): IndicatorRow => ({ measure, indicator })),
  );
  const about: readonly (readonly [string, string])[] = [
    ['表題', comparison.title],
    ['作成日', comparison.date],
    ['アドレス', comparison.address],
    ['注意', CAUTION],
  ];
  return [
    measureSheet(comparison),
    ...(indicators.length === 0 ? [] : [toSheet('指標', INDICATOR_COLUMNS, indicators)]),
    toSheet('この表について', ABOUT_COLUMNS, about),
  ];
}

function column<Source>(heading: string, width: number, read: (of: Source) => SheetValue): ReadColumn<Source> {
  return { heading, width, read };
}

function isShared({ sharedWith }: TakenShare): boolean {
  return sharedWith.length > 0;
}

function ownNames(shares: readonly TakenShare[]): string {
  return shares
    .filter((share) => !isShared(share))
    .map(({ name }) => name)
    .join('；');
}

/** A figure that is a plain number becomes one, so that it can be reckoned with; anything else stays as printed. */
function toAmount(printed: string | null): SheetValue {
  const plain = (printed ?? '').normalize('NFKC').replaceAll(',', '');
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : printed;
}
