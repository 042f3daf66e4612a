import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { GroupHeading } from '#graph/exploring/lane-rows.ts';
import type { GraphTexts } from './graph-texts.ts';

/** What a heading is called: as printed, or the title of the plan; words of our own where nodes stand under none. */
export function headingName(
  heading: GroupHeading,
  { sections, documents }: Pick<GraphPart, 'sections' | 'documents'>,
  { messages }: GraphTexts,
): string {
  const section = sections.find(({ id }) => id === heading);
  return section?.label ?? documents.find(({ id }) => id === heading)?.title ?? messages.canvas.outsidePlans;
}
