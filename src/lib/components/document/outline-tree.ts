import type { SectionId } from '#graph/model/ids.ts';
import type { LineRange } from '#graph/model/line-range.ts';
import type { Section } from '#graph/model/section.ts';
import { groupBy } from '#graph/operations/group-by.ts';

/** A heading in the table of contents, with those under it in document order. */
export interface OutlineEntry {
  readonly id: SectionId;
  readonly label: string;
  readonly lines: LineRange;
  readonly children: readonly OutlineEntry[];
}

/** The sections as a tree; one whose parent is not among them stands at the top. */
export function outlineTree(sections: readonly Section[]): readonly OutlineEntry[] {
  const known = new Set(sections.map(({ id }) => id));
  const childrenOf = groupBy(sections, ({ parent }) => (parent !== null && known.has(parent) ? parent : null));
  return entriesUnder(null);

  function entriesUnder(parent: SectionId | null): readonly OutlineEntry[] {
    return (childrenOf.get(parent) ?? []).map(({ id, number, title, lines }) => ({
      id,
      label: [number, title].filter((part) => part !== null && part !== '').join(' '),
      lines,
      children: entriesUnder(id),
    }));
  }
}

/** The innermost section around a line; `null` where none holds it. */
export function sectionAround(line: number, outline: readonly OutlineEntry[]): SectionId | null {
  const around = outline.findLast(({ lines: [first, last] }) => first <= line && line <= last);
  if (around === undefined) return null;
  return sectionAround(line, around.children) ?? around.id;
}
