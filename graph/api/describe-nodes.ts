import type { OutlineSection } from '../exploring/graph-part.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { SectionId } from '../model/ids.ts';
import { describeOutline } from '../operations/describe-outline.ts';
import { type GraphMemory, recallGraph } from '../operations/graph-memory.ts';
import type { ApiContext } from './api-operation.ts';
import { nodeAddress } from './node-address.ts';

interface Surroundings {
  readonly site: string;
  readonly memory: Pick<GraphMemory, 'documents' | 'municipalities'>;
  readonly sections: ReadonlyMap<SectionId, OutlineSection>;
}

/** Nodes with where they stand, as answers show them, in the order given. */
export async function describeNodes({ store, site }: ApiContext, nodes: readonly GraphNode[]) {
  const memory = await recallGraph(store);
  const sections = new Map((await describeOutline(store, nodes)).map((section) => [section.id, section]));
  return nodes.map((node) => describeNode(node, { site, memory, sections }));
}

function describeNode(node: GraphNode, { site, memory, sections }: Surroundings) {
  const { id, label, record } = node;
  const city = node.municipality === null ? undefined : memory.municipalities.get(node.municipality);
  const document = node.document === null ? undefined : memory.documents.get(node.document);
  return {
    ...{ id, kind: record.kind, label },
    city: city === undefined ? null : { code: city.code, name: city.name },
    document: document === undefined ? null : { id: document.id, title: document.title, status: document.status },
    section: sectionOf(record, sections),
    lines: 'lines' in record.value ? record.value.lines : null,
    address: nodeAddress(site, record),
  };
}

/** The section a unit stands in; for a section the one above it. */
function sectionOf({ value }: GraphNode['record'], sections: Surroundings['sections']) {
  if (!('document' in value)) return null;
  const id = 'section' in value ? value.section : 'parent' in value ? value.parent : null;
  const path: string[] = [];
  for (let above = find(sections, id); above !== undefined; above = find(sections, above.parent)) {
    path.unshift(above.label);
  }
  return { id, path };
}

function find(sections: Surroundings['sections'], id: SectionId | null): OutlineSection | undefined {
  return id === null ? undefined : sections.get(id);
}
