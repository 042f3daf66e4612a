import type { DocumentId, NodeId, SectionId } from '../model/ids.ts';
import type { GraphPart } from './graph-part.ts';

/** A heading of a plan above a node: the document itself, or one of its sections. */
export type HeadingId = DocumentId | SectionId;

/** The headings above every node of a part from the outermost: its document, then its sections; by the node's id. */
export function headingPaths({
  nodes,
  sections,
}: Pick<GraphPart, 'nodes' | 'sections'>): ReadonlyMap<NodeId, readonly HeadingId[]> {
  const byId = new Map<string, GraphPart['sections'][number]>(sections.map((section) => [section.id, section]));
  const pathOf = (id: string | null): readonly SectionId[] => {
    const section = id === null ? undefined : byId.get(id);
    return section === undefined ? [] : [...pathOf(section.parent), section.id];
  };
  return new Map(
    nodes.map(({ id, document, record: { value } }) => {
      const section = 'section' in value && typeof value.section === 'string' ? value.section : null;
      return [id, [...(document === null || document === id ? [] : [document]), ...pathOf(section)]] as const;
    }),
  );
}
