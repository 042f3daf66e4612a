import type { SourceText } from '../reading/source-text.ts';

/** Longer lists are not divided: the number of divisions grows with the length. */
const MAX_DIVIDED = 20;

/**
 * Gives each of the `items` of one row its part of the department cell. A cell with several items holds their lists one after
 * the other; it is divided where every part also stands alone in another row (`known`, names joined with a space). Where there
 * is not exactly one such division, all departments belong to every item.
 */
export function shareDepartments(
  departments: readonly SourceText[],
  items: number,
  known: ReadonlySet<string>,
): readonly (readonly SourceText[])[] {
  const undivided = Array.from({ length: items }, () => departments);
  if (items < 2 || departments.length > MAX_DIVIDED) return undivided;
  const [only, ...others] = divisions(departments, items, known);
  return only !== undefined && others.length === 0 ? only : undivided;
}

function divisions(
  departments: readonly SourceText[],
  parts: number,
  known: ReadonlySet<string>,
): (readonly SourceText[])[][] {
  if (parts === 1) return known.has(listKey(departments)) ? [[departments]] : [];
  return departments.slice(1).flatMap((_, index) => {
    const first = departments.slice(0, index + 1);
    if (!known.has(listKey(first))) return [];
    return divisions(departments.slice(index + 1), parts - 1, known).map((rest) => [first, ...rest]);
  });
}

/** The key under which a list of departments is known. */
export function listKey(departments: readonly SourceText[]): string {
  return departments.map((name) => name.text).join(' ');
}
