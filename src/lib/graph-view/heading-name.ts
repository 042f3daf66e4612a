import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { GroupHeading } from '#graph/exploring/lane-rows.ts';
import type { GraphTexts } from './graph-texts.ts';

/** What a heading is called: as printed, or the title of the plan; words of our own where nodes of a municipality stand under none, the id where nothing of that id is loaded. */
export function headingName(
  heading: GroupHeading,
  { sections, documents, municipalities }: Pick<GraphPart, 'sections' | 'documents' | 'municipalities'>,
  { messages }: GraphTexts,
): string {
  const printed = sections.find(({ id }) => id === heading)?.label ?? documents.find(({ id }) => id === heading)?.title;
  if (printed !== undefined) return printed;
  return municipalities.some(({ code }) => code === heading) ? messages.canvas.outsidePlans : heading;
}
