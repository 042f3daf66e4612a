import type { SectionId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Section } from '../model/section.ts';
import type { Unit } from '../model/unit.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { recordOf } from './get-record.ts';
import { listAllNodes } from './list-all-nodes.ts';

/** Indicators a reader should see beside a unit, and the section that they measure. */
export interface NearestIndicators {
  readonly indicators: readonly Indicator[];
  readonly indicatorSection: Section | null;
}

/**
 * Indicators of the innermost section above the unit that holds any, itself or in a part of it: plans state
 * indicators beside the measures (基本目標1 › 5 KPI) as often as above them. `path` runs from the outermost section inwards.
 */
export async function nearestIndicators(
  store: GraphStore,
  unit: Unit,
  path: readonly Section[],
): Promise<NearestIndicators> {
  const none: NearestIndicators = { indicators: [], indicatorSection: null };
  if (unit.kind === 'indicator' || path.length === 0) return none;
  const nodes = await listAllNodes(store, { kinds: ['indicator'], document: unit.document });
  const indicators = nodes.flatMap((node) => recordOf(node.record, 'indicator') ?? []);
  if (indicators.length === 0) return none;
  const parents = await parentsOf(store, unit);
  for (const section of [...path].reverse()) {
    const inside = indicators.filter((indicator) => isInside(indicator.section, section.id, parents));
    if (inside.length > 0) return { indicators: inside, indicatorSection: section };
  }
  return none;
}

async function parentsOf(store: GraphStore, unit: Unit): Promise<ReadonlyMap<string, SectionId | null>> {
  const nodes = await listAllNodes(store, { kinds: ['section'], document: unit.document });
  const sections = nodes.flatMap((node) => recordOf(node.record, 'section') ?? []);
  return new Map(sections.map(({ id, parent }) => [id, parent]));
}

function isInside(section: SectionId, ancestor: SectionId, parents: ReadonlyMap<string, SectionId | null>): boolean {
  for (let current: SectionId | null = section; current !== null; current = parents.get(current) ?? null) {
    if (current === ancestor) return true;
  }
  return false;
}
