import type { Atlas } from '../model/atlas.ts';
import type { Concept } from '../model/concept.ts';
import type { Mention } from '../model/mention.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';

/** Lists of a plan that stand under the same name in the exchange format. */
const LISTS = [
  'sections',
  'measures',
  'themes',
  'indicators',
  'terms',
  'policyItems',
  'predecessors',
  'lineage',
  'relatedPlans',
  'passages',
  'corrections',
  'unplaced',
] as const satisfies readonly (keyof ParsedPlan)[];

type PlanLists = { readonly [List in (typeof LISTS)[number]]: ParsedPlan[List] };

/** The exchange format `shisaku-atlas/1`: all documents and all they hold in flat lists that refer to each other by id. */
export interface AtlasJson extends PlanLists {
  readonly schema: 'shisaku-atlas/1';
  readonly documents: readonly ParsedPlan['document'][];
  readonly concepts: readonly Concept[];
  readonly mentions: readonly Mention[];
}

/** Flat lists of everything, documents in the order given, the rest in the order of the sources. */
export function toAtlasJson({ concepts, plans }: Atlas): AtlasJson {
  const join = <List extends (typeof LISTS)[number]>(list: List) => plans.flatMap(({ plan }) => [...plan[list]]);
  const lists = Object.fromEntries(LISTS.map((list) => [list, join(list)]));
  return {
    schema: 'shisaku-atlas/1',
    documents: plans.map(({ plan }) => plan.document),
    // Each list was filled from the plan's list of the same name just above.
    ...(lists as unknown as PlanLists),
    concepts,
    mentions: plans.flatMap(({ mentions }) => mentions),
  };
}
