import type { Concept } from './concept.ts';
import type { Mention } from './mention.ts';
import type { ParsedPlan } from './parsed-plan.ts';

/** One document with its mentions, ready to be indexed and stored. */
export interface LinkedPlan {
  readonly plan: ParsedPlan;
  readonly mentions: readonly Mention[];
}

/** Everything: the concept scheme and all documents, in the order of municipality code, then document id. */
export interface Atlas {
  readonly concepts: readonly Concept[];
  readonly plans: readonly LinkedPlan[];
}
