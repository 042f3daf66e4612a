import type { Concept } from '../model/concept.ts';
import type { NodeId } from '../model/ids.ts';
import { NEAR_ENOUGH, type NearConcept } from './concept-names.ts';
import type { NearMention } from './search-hit.ts';
import type { ShownConcept } from './shared-concepts.ts';

/**
 * Of the concepts a unit mentions the one that a query comes nearest to in other words, with the words of the text that show it; `null` where none is
 * near enough. `near` comes nearest first.
 */
export function nearMention(
  near: readonly NearConcept[],
  mentions: readonly ShownConcept[],
  concepts: ReadonlyMap<NodeId, Concept>,
): NearMention | null {
  for (const { id, nearness } of near) {
    const mention = mentions.find(({ concept }) => concept === id);
    const concept = concepts.get(id);
    if (nearness < NEAR_ENOUGH) return null;
    if (mention === undefined || concept === undefined) continue;
    const inText = [...new Set(mention.evidence.map(({ text }) => text))];
    return { id: concept.id, label: concept.prefLabel, en: concept.en, inText, nearness };
  }
  return null;
}
