import { RELATION_TYPES } from '../../model/graph-edge.ts';
import type { RelationType } from '../../model/graph-edge.ts';
import type { NodeKind } from '../../model/graph-node.ts';
import { InvalidInputError } from '../../errors.ts';
import type { MatrixQuery } from '../../storage/graph-store.ts';

/** One of the two places a graph can stand in: one is active, the other empty or being filled. */
export type Slot = 'a' | 'b';

/** Label of searchable nodes by slot; each slot has its own search indexes on it. */
export const UNIT_LABELS = { a: '_UnitA', b: '_UnitB' } as const satisfies Record<Slot, string>;

/** The place that is not `active`; the first graph goes to `a`. */
export function otherSlot(active: Slot | null): Slot {
  return active === 'a' ? 'b' : 'a';
}

/** Label under which people find a kind of node. */
export const PLAIN_LABELS = {
  municipality: 'Municipality',
  document: 'PlanDocument',
  section: 'Section',
  measure: 'Measure',
  project: 'Measure',
  focus: 'Measure',
  theme: 'Theme',
  indicator: 'Indicator',
  term: 'Term',
  'policy-item': 'PolicyItem',
  passage: 'Passage',
  predecessor: 'Predecessor',
  department: 'Department',
  concept: 'Concept',
} as const satisfies Record<NodeKind, string>;

/**
 * Relationship types as a pattern (`MENTIONS|PART_OF`); all where nothing is said. Refuses whatever is not among
 * `RELATION_TYPES`, because types are part of the text of a statement.
 */
export function relationPattern(relations: readonly RelationType[] = RELATION_TYPES): string {
  for (const relation of relations) {
    if (!RELATION_TYPES.includes(relation)) {
      throw new InvalidInputError(`Neo4j store: there is no relation ${JSON.stringify(relation)}`, {
        details: { relation, allowed: RELATION_TYPES },
      });
    }
  }
  return relations.join('|');
}

/** What a unit is held by, as a property of its node. */
const HOLDERS = { municipality: 'municipality', document: 'document' } as const satisfies Record<Holder, string>;
type Holder = MatrixQuery['rows'];

/** Name of the property that names a unit's holder. Refuses whatever is none, because names are part of the text of a statement. */
export function holderProperty(holder: Holder): string {
  if (Object.hasOwn(HOLDERS, holder)) return HOLDERS[holder];
  throw new InvalidInputError(`Neo4j store: units are held by no ${JSON.stringify(holder)}`, {
    details: { holder, allowed: Object.keys(HOLDERS) },
  });
}
