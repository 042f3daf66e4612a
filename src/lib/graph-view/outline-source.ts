import type { GraphPart } from '#graph/exploring/graph-part.ts';
import { headingPaths } from '#graph/exploring/heading-paths.ts';
import type { OutlineSource } from '../canvas/lanes/lay-out-outline.ts';
import type { PictureSource } from '../canvas/lanes/picture-source.ts';

/** The headings above every node: its document, then its sections from the outermost. */
export function outlineSource(visible: GraphPart): OutlineSource {
  const { sections, documents } = visible;
  return {
    headings: new Map<string, string>([
      ...documents.map(({ id, title }) => [id, title] as const),
      ...sections.map(({ id, label }) => [id, label] as const),
    ]),
    above: headingPaths(visible),
  };
}

/** Pills by the mean place of what is joined to them, so that few threads cross; ties by id. */
export function outlineOrder({ lanes, pills, threads }: PictureSource): readonly string[] {
  const places = new Map(lanes.flatMap(({ rows }) => rows).map(({ id }, index) => [id, index]));
  const meanPlace = (pill: string) => {
    const joined = threads.flatMap(({ from, to }) => (from === pill ? [to] : to === pill ? [from] : []));
    const known = joined.flatMap((id) => places.get(id) ?? []);
    return known.length === 0 ? Infinity : known.reduce((sum, place) => sum + place, 0) / known.length;
  };
  return pills
    .map(({ id }) => ({ id, place: meanPlace(id) }))
    .sort((a, b) => (a.place === b.place ? (a.id < b.id ? -1 : 1) : a.place - b.place))
    .map(({ id }) => id);
}
