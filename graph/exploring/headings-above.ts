import type { NodeId } from '../model/ids.ts';
import type { GraphPart } from './graph-part.ts';
import type { HeadingId } from './heading-paths.ts';

/** The headings above a heading, the nearest first, its document last; none for what is no section of the part. */
export function headingsAbove(heading: NodeId, { sections }: Pick<GraphPart, 'sections'>): readonly HeadingId[] {
  const section = sections.find(({ id }) => id === heading);
  if (section === undefined) return [];
  return section.parent === null
    ? [section.document]
    : [section.parent, ...headingsAbove(section.parent, { sections })];
}
