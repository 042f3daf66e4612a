import type { GraphNode } from '../model/graph-node.ts';
import type { NodeId, SectionId } from '../model/ids.ts';
import type { Municipality } from '../model/municipality.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { Section } from '../model/section.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { recordOf } from './get-record.ts';
import { unitOfNode } from './unit-of-node.ts';
import type { UnitLine } from './views.ts';

/** Where units stand: their documents and the outlines above them, loaded in a few calls for many units. */
export interface UnitSurroundings {
  readonly documents: ReadonlyMap<string, PlanDocument>;
  readonly sections: ReadonlyMap<string, Section>;
}

/** Loads documents and all sections above the given units. */
export async function loadSurroundings(store: GraphStore, nodes: readonly GraphNode[]): Promise<UnitSurroundings> {
  const documentIds = new Set<NodeId>();
  const sectionIds = new Set<SectionId>();
  for (const node of nodes) {
    const unit = unitOfNode(node);
    if (unit === null) continue;
    documentIds.add(unit.document);
    if (unit.section !== null) sectionIds.add(unit.section);
  }
  const documents = new Map<string, PlanDocument>();
  for (const node of await store.getNodes([...documentIds])) {
    const document = recordOf(node.record, 'document');
    if (document !== undefined) documents.set(document.id, document);
  }
  return { documents, sections: await loadSectionsUpwards(store, sectionIds) };
}

async function loadSectionsUpwards(
  store: GraphStore,
  ids: ReadonlySet<SectionId>,
): Promise<ReadonlyMap<string, Section>> {
  const sections = new Map<string, Section>();
  let wanted = [...ids];
  while (wanted.length > 0) {
    const parents = new Set<SectionId>();
    for (const node of await store.getNodes(wanted)) {
      const section = recordOf(node.record, 'section');
      if (section === undefined) continue;
      sections.set(section.id, section);
      if (section.parent !== null && !sections.has(section.parent)) parents.add(section.parent);
    }
    wanted = [...parents];
  }
  return sections;
}

/** Sections from the outermost to the given one; empty for `null`. */
export function sectionPath(sections: ReadonlyMap<string, Section>, innermost: SectionId | null): readonly Section[] {
  const path: Section[] = [];
  let current = innermost === null ? undefined : sections.get(innermost);
  while (current !== undefined) {
    path.unshift(current);
    current = current.parent === null ? undefined : sections.get(current.parent);
  }
  return path;
}

/** Number and title of a section as a reader says them: 「① 若者…」, 「基本目標1 稼ぐ力…」. */
export function sectionLabel(section: Section): string {
  return section.number === null ? section.title : `${section.number} ${section.title}`;
}

/** One line for a list about each unit, in the order given; nodes that are no units are left out. */
export async function describeUnits(store: GraphStore, nodes: readonly GraphNode[]): Promise<readonly UnitLine[]> {
  const surroundings = await loadSurroundings(store, nodes);
  return nodes.flatMap((node) => {
    const line = describeUnit(node, surroundings);
    return line === null ? [] : [line];
  });
}

/** One line about one unit whose surroundings are loaded; `null` for nodes that are no units. */
export function describeUnit(node: GraphNode, { documents, sections }: UnitSurroundings): UnitLine | null {
  const unit = unitOfNode(node);
  const document = unit === null ? undefined : documents.get(unit.document);
  if (unit === null || document === undefined) return null;
  const city: Municipality = document.city;
  return {
    unit,
    city,
    document: { id: document.id, title: document.title, status: document.status },
    sectionPath: sectionPath(sections, unit.section).map(sectionLabel),
  };
}
