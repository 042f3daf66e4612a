import type { TreeRow } from './tree-rows.ts';

/** What a key does in the tree: the focus moves to a row, or a row is opened or closed. */
export type TreeMove =
  { readonly action: 'focus'; readonly key: string } | { readonly action: 'toggle'; readonly key: string } | null;

/** The keys of the WAI-ARIA tree view pattern; other keys do nothing. */
export function walkTree(rows: readonly TreeRow[], focused: string | null, key: string): TreeMove {
  const index = Math.max(
    0,
    rows.findIndex((row) => row.key === focused),
  );
  const row = rows[index];
  if (row === undefined) return null;
  const focus = (target: TreeRow | undefined): TreeMove =>
    target === undefined || target.key === row.key ? null : { action: 'focus', key: target.key };
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (row.isOpen === false) return { action: 'toggle', key: row.key };
      return row.isOpen === true ? focus(rows[index + 1]) : null;
    case 'ArrowLeft':
      if (row.isOpen === true) return { action: 'toggle', key: row.key };
      return focus(rows.find((other) => other.key === row.parent));
    default:
      return null;
  }
}
