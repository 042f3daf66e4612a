/** A place in a grid whose rows can be of different lengths. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What was pressed. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads from a place of a grid (ARIA authoring practices, grid): arrows by one, Home and End in the row, with Ctrl in the
 * whole grid. At the edge the place stays; other keys lead nowhere (`null`).
 */
export function nextStop(lengths: readonly number[], { row, column }: GridPlace, pressed: GridKey): GridPlace | null {
  const last = lengths.length - 1;
  const at = (toRow: number, toColumn: number): GridPlace => {
    const inside = Math.min(Math.max(toRow, 0), last);
    return { row: inside, column: Math.min(Math.max(toColumn, 0), (lengths[inside] ?? 1) - 1) };
  };
  switch (pressed.key) {
    case 'ArrowUp':
      return at(row - 1, column);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowRight':
      return at(row, column + 1);
    case 'Home':
      return at(pressed.ctrlKey ? 0 : row, 0);
    case 'End':
      return at(pressed.ctrlKey ? last : row, Infinity);
    default:
      return null;
  }
}
