import type { Embedder } from '../embedding/embedder.ts';
import { findMentions } from '../linking/find-mentions.ts';
import type { Concept } from '../model/concept.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import type { StoredPlan } from '../storage/graph-store.ts';
import { buildConceptMatcher } from '../vocabulary/concept-matcher.ts';
import { indexPlan } from './index-plan.ts';

/** What {@link indexPlans} links and embeds with. */
export interface IndexingOptions {
  readonly concepts: readonly Concept[];
  /** `null` = no vectors. */
  readonly embedder: Embedder | null;
  /** Called before each plan; `done` plans are finished. */
  readonly onPlan?: (done: number, plan: ParsedPlan) => void;
}

/** Links plans to the concept scheme and adds what search needs, one after the other, in their order. */
export async function* indexPlans(
  plans: Iterable<ParsedPlan>,
  { concepts, embedder, onPlan }: IndexingOptions,
): AsyncGenerator<StoredPlan> {
  const matcher = buildConceptMatcher(concepts);
  let done = 0;
  for (const plan of plans) {
    onPlan?.(done, plan);
    yield await indexPlan({ plan, mentions: findMentions(plan, matcher) }, embedder);
    done += 1;
  }
}
