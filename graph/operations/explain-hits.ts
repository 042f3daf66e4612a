import { bandOf } from '../search/band-of.ts';
import { markMatches } from '../search/mark-matches.ts';
import { nearMention } from '../search/near-mention.ts';
import { nearestSentence } from '../search/nearest-sentence.ts';
import type { SearchHit } from '../search/search-hit.ts';
import { sharedConcepts } from '../search/shared-concepts.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { chipsOfMentions } from './concept-chip.ts';
import { describeUnit, type UnitSurroundings } from './describe-units.ts';
import type { GraphMemory } from './graph-memory.ts';
import { recallSentences } from './recall-sentences.ts';
import type { AskedQuery, ScoredUnit } from './score-candidates.ts';

/** What hits are explained with. */
export interface Explanation {
  readonly memory: GraphMemory;
  readonly query: AskedQuery;
  readonly surroundings: UnitSurroundings;
}

/** Hits with their reasons: marked words, nearest sentence, shared concepts with the words on both sides. Same order. */
export async function explainHits(
  store: GraphStore,
  units: readonly ScoredUnit[],
  explanation: Explanation,
): Promise<readonly SearchHit[]> {
  const missing = explanation.query.vector === null ? [] : units.filter(({ sentences }) => sentences === null);
  const ids = missing.map(({ unit }) => unit.id);
  const loaded = await recallSentences({ store, memory: explanation.memory }, ids);
  const later = new Map(ids.map((id, index) => [id, loaded[index] ?? []]));
  return units.flatMap((scored) => {
    return explainHit(scored, scored.sentences ?? later.get(scored.unit.id) ?? [], explanation) ?? [];
  });
}

function explainHit(
  { node, unit, fused, signals, mentions }: ScoredUnit,
  sentences: readonly Float32Array[],
  { query, surroundings, memory }: Explanation,
): SearchHit | null {
  const place = describeUnit(node, surroundings);
  const band = bandOf(fused.score);
  if (place === null || band === null) return null;
  const nearest = nearestSentence(unit.text, sentences, query.vector);
  const named = query.understood.flatMap(({ words }, index) => {
    const weights = query.conceptWeights[index];
    return weights === undefined ? [] : [{ words, weights }];
  });
  const shown = mentions.map(({ to, evidence }) => ({ concept: to, evidence }));
  const shared = sharedConcepts(named, shown, memory.concepts);
  const nearConcept = shared.length > 0 ? null : nearMention(query.near, shown, memory.concepts);
  return {
    id: unit.id,
    kind: unit.kind,
    number: unit.number,
    title: unit.title,
    titleOrigin: unit.titleOrigin,
    text: unit.text,
    city: { code: place.city.code, name: place.city.name },
    document: place.document,
    section: { id: unit.section, path: place.sectionPath },
    lines: unit.lines,
    score: fused.score,
    band,
    lexical: { score: fused.lexical, matches: markMatches(query.words, unit, memory.foldMapped) },
    semantic: {
      score: fused.semantic,
      sentence: nearest?.sentence ?? null,
      sentenceStart: nearest?.start ?? null,
      sentenceEnd: nearest?.end ?? null,
    },
    concepts: shared,
    nearConcept,
    nearness: {
      words: fused.lexical,
      meaning: fused.semantic,
      concepts: Math.max(signals.concepts ?? 0, nearConcept?.nearness ?? 0),
    },
    mentions: chipsOfMentions(mentions, memory.concepts),
  };
}
