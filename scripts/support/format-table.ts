import { displayWidth, padDisplay } from './display-width.ts';

/** Rows as lines of even columns, the first column to the left, the others to the right; missing cells stay empty. */
export function formatTable(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    widths
      .map((width, column) => padDisplay(row[column] ?? '', width, column === 0 ? 'right' : 'left'))
      .join('  ')
      .trimEnd(),
  );
}
