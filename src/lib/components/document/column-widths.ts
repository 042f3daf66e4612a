/** How much room a table column asks for, by its longest cell. */
export type ColumnWidth = 'mark' | 'word' | 'phrase' | 'text';

const LONGEST: readonly (readonly [ColumnWidth, number])[] = [
  ['mark', 3],
  ['word', 8],
  ['phrase', 18],
];

/** For each line the widths of its cells; neighbouring rows with equally many cells are one table and get the same. */
export function columnWidths(lines: readonly (readonly string[])[]): readonly (readonly ColumnWidth[])[] {
  const widths: (readonly ColumnWidth[])[] = [];
  while (widths.length < lines.length) {
    const columns = lines[widths.length]?.length ?? 0;
    const rest = lines.slice(widths.length);
    const end = rest.findIndex((cells) => cells.length !== columns);
    const table = end === -1 ? rest : rest.slice(0, end);
    const ofTable = Array.from({ length: columns }, (_, column) => widthOf(table.map((cells) => cells[column] ?? '')));
    widths.push(...table.map(() => ofTable));
  }
  return widths;
}

function widthOf(cells: readonly string[]): ColumnWidth {
  const longest = Math.max(0, ...cells.map((cell) => Array.from(cell.trim()).length));
  return LONGEST.find(([, limit]) => longest <= limit)?.[0] ?? 'text';
}
