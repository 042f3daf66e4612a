import topics from './municipal-topics.json' with { type: 'json' };

/** Something that is asked of a municipality, or elsewhere: a page of its site, a section of a plan, a question in its council. */
export interface MunicipalTopic {
  /** What officials call it. */
  readonly names: readonly string[];
  /** What residents say. */
  readonly everyday: readonly string[];
  readonly en: readonly string[];
}

/**
 * What a query can be about, whether any text that is loaded speaks of it or not; some topics are no business of a municipality at all
 * (運転免許の更新). Written from the divisions of work of city halls, without sight of the plans and of the judged queries.
 */
export const MUNICIPAL_TOPICS: readonly MunicipalTopic[] = topics;
