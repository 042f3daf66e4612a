import { NotFoundError } from '../errors.ts';
import type { ConceptId, DocumentId, NodeId, SectionId } from '../model/ids.ts';
import type { LineRange } from '../model/line-range.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { Section } from '../model/section.ts';
import { UNIT_KINDS, type Unit } from '../model/unit.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { conceptChips } from './concept-chip.ts';
import { MEASURE_KINDS } from './counted-kinds.ts';
import { sectionLabel } from './describe-units.ts';
import { recordOf } from './get-record.ts';
import type { GraphContext } from './graph-context.ts';
import { recallGraph } from './graph-memory.ts';
import { groupBy } from './group-by.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { unitOfNode } from './unit-of-node.ts';
import type { ConceptChip } from './views.ts';

/** Two documents to be read beside each other; `null` = the first loaded ones. */
export interface OutlineRequest {
  readonly left: DocumentId | null;
  readonly right: DocumentId | null;
}

/** A heading with what stands right under it, not under headings below. */
export interface OutlineLine {
  readonly id: SectionId;
  readonly label: string;
  /** The document's own name of this level. */
  readonly levelLabel: string;
  /** 0 = at the top. */
  readonly depth: number;
  readonly lines: LineRange;
  readonly measures: number;
  /** Concepts named right under it that the other document names too, by id. */
  readonly shared: readonly ConceptChip[];
}

/** The outline of one document. */
export interface ComparedOutline {
  readonly document: PlanDocument;
  readonly lines: readonly OutlineLine[];
}

/** Two outlines, the concepts both documents name, and all documents that can be chosen. */
export interface OutlineComparison {
  /** `null` where nothing is loaded to stand there. */
  readonly left: ComparedOutline | null;
  readonly right: ComparedOutline | null;
  /** By id. */
  readonly shared: readonly ConceptChip[];
  /** By municipality code, then id. */
  readonly documents: readonly PlanDocument[];
}

/** The outlines of two documents, headings in document order, with the concepts they share. Throws `NotFoundError`. */
export async function compareOutlines({ store }: GraphContext, request: OutlineRequest): Promise<OutlineComparison> {
  const { documents: known } = await recallGraph(store);
  const documents = [...known.values()].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const left = chosen(documents, request.left) ?? documents.find(({ id }) => id !== request.right);
  const right = chosen(documents, request.right) ?? documents.find(({ id }) => id !== left?.id);
  const [ours, theirs] = await Promise.all([left, right].map((document) => readSide(store, document)));
  const common = new Set([...(ours?.named ?? [])].filter((id) => theirs?.named.has(id)));
  const chips = conceptChips(await store.getNodes([...common].sort()));
  return {
    left: ours === undefined || ours === null ? null : toOutline(ours, chips),
    right: theirs === undefined || theirs === null ? null : toOutline(theirs, chips),
    shared: [...chips.values()],
    documents,
  };
}

interface Side {
  readonly document: PlanDocument;
  readonly sections: readonly Section[];
  readonly units: ReadonlyMap<SectionId | null, readonly Unit[]>;
  readonly concepts: ReadonlyMap<NodeId, readonly NodeId[]>;
  readonly named: ReadonlySet<NodeId>;
}

function orderOf({ city, id }: PlanDocument): string {
  return `${city.code} ${id}`;
}

function chosen(documents: readonly PlanDocument[], id: DocumentId | null): PlanDocument | undefined {
  if (id === null) return undefined;
  const document = documents.find((one) => one.id === id);
  if (document === undefined) {
    throw new NotFoundError(`compareOutlines: no document has the id ${id}; choose one of the list`, {
      details: { document: id },
    });
  }
  return document;
}

async function readSide(store: GraphStore, document: PlanDocument | undefined): Promise<Side | null> {
  if (document === undefined) return null;
  const nodes = await listAllNodes(store, { document: document.id, kinds: ['section', ...UNIT_KINDS] });
  const units = nodes.flatMap((node) => unitOfNode(node) ?? []);
  const edges = await store.listEdges(
    units.map(({ id }) => id),
    ['MENTIONS'],
  );
  const byUnit = groupBy(edges, ({ from }) => from);
  return {
    document,
    sections: nodes.flatMap(({ record }) => recordOf(record, 'section') ?? []),
    units: groupBy(units, ({ section }) => section),
    concepts: new Map([...byUnit].map(([unit, own]) => [unit, own.map(({ to }) => to)])),
    named: new Set(edges.map(({ to }) => to)),
  };
}

function toOutline(
  { document, sections, units, concepts }: Side,
  chips: ReadonlyMap<string, ConceptChip>,
): ComparedOutline {
  const parents = new Map(sections.map(({ id, parent }) => [id, parent]));
  const depthOf = (id: SectionId): number => {
    const parent = parents.get(id) ?? null;
    return parent === null ? 0 : depthOf(parent) + 1;
  };
  const lines = sections.map((section): OutlineLine => {
    const own = units.get(section.id) ?? [];
    const named = new Set(own.flatMap(({ id }) => concepts.get(id) ?? []));
    return {
      id: section.id,
      label: sectionLabel(section),
      levelLabel: section.levelLabel,
      depth: depthOf(section.id),
      lines: section.lines,
      measures: own.filter(({ kind }) => MEASURE_KINDS.includes(kind)).length,
      shared: [...named].sort().flatMap((id) => chips.get(id) ?? []),
    };
  });
  return { document, lines: lines.toSorted((a, b) => a.lines[0] - b.lines[0] || a.depth - b.depth) };
}

/** Concept whose headings are to be marked, if the two documents share it; else `null`. */
export function markedConcept({ shared }: Pick<OutlineComparison, 'shared'>, id: ConceptId | null): ConceptChip | null {
  return shared.find((chip) => chip.id === id) ?? null;
}
