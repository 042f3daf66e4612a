import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { UnitId } from '../model/ids.ts';
import type { PlanDocument } from '../model/plan-document.ts';
import type { Section } from '../model/section.ts';
import type { Unit } from '../model/unit.ts';
import type { NearConcept } from '../search/concept-names.ts';
import { cosine } from '../search/cosine.ts';
import { type JoinedFields, joinFields } from '../search/joined-fields.ts';
import { type MentionedConcept, mentionWeights, type MentionWeights } from '../search/mention-weights.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { loadSurroundings, sectionLabel, sectionPath, type UnitSurroundings } from './describe-units.ts';
import type { GraphMemory } from './graph-memory.ts';
import { groupBy } from './group-by.ts';
import { unitOfNode } from './unit-of-node.ts';

/** What scoring needs of a unit, whatever the query. */
export interface KnownUnit {
  readonly node: GraphNode;
  readonly unit: Unit;
  readonly mentions: readonly GraphEdge[];
  /** The same, as scoring counts them. */
  readonly mentioned: MentionWeights;
  /** `null` where it has none. */
  readonly vector: Float32Array | null;
  /** Cosine of it with a concept as a whole, measured once for each. */
  readonly about: (concept: NearConcept) => number;
  /** Folded title; text and headings above. */
  readonly fields: JoinedFields;
}

interface KeptUnits {
  readonly units: Map<UnitId, KnownUnit>;
  readonly documents: Map<string, PlanDocument>;
  readonly sections: Map<string, Section>;
}

/** Units kept: all of a few cities; of a whole country those found lately (about 50 MB). */
const KEPT = 10_000;

const kept = new WeakMap<GraphMemory, KeptUnits>();

/**
 * Units with what does not change from query to query, in the order asked for, and the documents and sections around them (and
 * others). Unknown ids are left out. Read from the store once for each state of the graph.
 */
export async function recallUnits(
  { store, memory }: { readonly store: GraphStore; readonly memory: GraphMemory },
  ids: readonly UnitId[],
): Promise<{ readonly units: readonly KnownUnit[]; readonly surroundings: UnitSurroundings }> {
  const keep = keptUnits(memory);
  const missing = ids.filter((id) => !keep.units.has(id));
  if (missing.length > 0) await readUnits({ store, memory }, missing, keep);
  return { units: ids.flatMap((id) => keep.units.get(id) ?? []), surroundings: keep };
}

/** A full memory is left to the searches that use it; the next ones begin another. */
function keptUnits(memory: GraphMemory): KeptUnits {
  const known = kept.get(memory);
  if (known !== undefined && known.units.size < KEPT) return known;
  const fresh: KeptUnits = { units: new Map(), documents: new Map(), sections: new Map() };
  kept.set(memory, fresh);
  return fresh;
}

async function readUnits(
  { store, memory }: { readonly store: GraphStore; readonly memory: GraphMemory },
  ids: readonly UnitId[],
  keep: KeptUnits,
): Promise<void> {
  const [nodes, vectors, edges] = await Promise.all([
    store.getNodes(ids),
    store.getVectors(ids),
    store.listEdges(ids, ['MENTIONS']),
  ]);
  const surroundings = await loadSurroundings(store, nodes);
  for (const [id, document] of surroundings.documents) keep.documents.set(id, document);
  for (const [id, section] of surroundings.sections) keep.sections.set(id, section);
  const vectorOf = new Map(ids.map((id, index) => [id, vectors[index] ?? null]));
  const mentionsOf = groupBy(edges, ({ from }) => from);
  for (const node of nodes) {
    const unit = unitOfNode(node);
    if (unit === null) continue;
    const mentions = mentionsOf.get(unit.id) ?? [];
    const headings = sectionPath(keep.sections, unit.section).map((section) => memory.fold(sectionLabel(section)));
    const vector = vectorOf.get(unit.id) ?? null;
    keep.units.set(unit.id, {
      node,
      unit,
      mentions,
      mentioned: mentionWeights(mentions.map(toMention)),
      vector,
      about: measureOnce(vector),
      fields: joinFields([memory.fold(unit.title), [memory.fold(unit.text), ...headings].join('\n')]),
    });
  }
}

function toMention({ to, by }: GraphEdge): MentionedConcept {
  return { concept: to, isFromSection: by?.startsWith('section') === true };
}

function measureOnce(vector: Float32Array | null): KnownUnit['about'] {
  const measured: number[] = [];
  return ({ number, whole }) => (measured[number] ??= cosine(vector, whole));
}
