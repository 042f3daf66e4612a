/** A value of a sheet; `null` is an empty cell. */
export type SheetValue = string | number | null;

/** A column of a sheet under its one heading. */
export interface SheetColumn {
  readonly heading: string;
  /** Width in characters of the default size, where the form has widths. */
  readonly width: number;
}

/**
 * A table to be taken away, from which every form of table is written: one heading row, a value for each column in each row, no
 * merged cells. Codes and lines of text are texts, amounts are numbers.
 */
export interface Sheet {
  /** At most 31 characters, without [ ] : * ? / \ */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}

/** A column and how its value is read from a source of rows. */
export interface ReadColumn<Source> extends SheetColumn {
  readonly read: (source: Source) => SheetValue;
}

/** Lays sources out as a sheet, a row for each, in their order. */
export function toSheet<Source>(
  name: string,
  columns: readonly ReadColumn<Source>[],
  sources: readonly Source[],
): Sheet {
  return {
    name,
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: sources.map((source) => columns.map(({ read }) => read(source))),
  };
}
