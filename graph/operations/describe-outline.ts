import type { OutlineSection } from '../exploring/graph-part.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { DocumentId, SectionId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { recordOf } from './get-record.ts';

/** The sections in which nodes stand, with all sections above them, each once, by document and line. */
export async function describeOutline(
  store: GraphStore,
  nodes: readonly GraphNode[],
): Promise<readonly OutlineSection[]> {
  const sections = new Map<SectionId, OutlineSection>();
  let wanted = [...new Set(nodes.flatMap(({ record }) => sectionAbove(record.value)))];
  while (wanted.length > 0) {
    const found = (await store.getNodes(wanted)).flatMap(({ record }) => recordOf(record, 'section') ?? []);
    for (const { id, document, parent, number, title, headingLines } of found) {
      const label = [number ?? '', title].filter((part) => part !== '').join(' ');
      sections.set(id, { id, document, parent, label, line: headingLines[0] });
    }
    wanted = [...new Set(found.flatMap(({ parent }) => parent ?? []))].filter((id) => !sections.has(id));
  }
  return [...sections.values()].sort((a, b) => compare(a.document, b.document) || a.line - b.line);
}

/** A unit stands in its section, a section in its parent. */
function sectionAbove(value: GraphNode['record']['value']): readonly SectionId[] {
  if ('section' in value && typeof value.section === 'string') return [value.section];
  return 'parent' in value && value.parent !== null ? [value.parent] : [];
}

function compare(a: DocumentId, b: DocumentId): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
