import { describe, expect, it } from 'vitest';
import type { Concept } from '#graph/model/concept.ts';
import type { ConceptId, NodeId } from '#graph/model/ids.ts';
import { conceptAffinity } from '#graph/search/concept-affinity.ts';
import {
  conceptOverlap,
  type ConceptWeights,
  mergeWeights,
  narrowerOf,
  weightsFor,
} from '#graph/search/concept-weights.ts';
import { sharedConcepts } from '#graph/search/shared-concepts.ts';
import { mentionWeights } from '#graph/search/mention-weights.ts';
import { asConceptId, SAMPLE_CONCEPTS } from '../../support/sample-concepts.ts';
import { rarityOf } from '#graph/storage/rarity-of.ts';

const byId = new Map<NodeId, Concept>(SAMPLE_CONCEPTS.map((concept) => [concept.id, concept]));
const narrower = narrowerOf(SAMPLE_CONCEPTS);

function weights(id: string): ConceptWeights {
  const concept = byId.get(asConceptId(id));
  return concept === undefined ? new Map<ConceptId, number>() : weightsFor(concept, narrower);
}

describe('weightsFor', () => {
  it('counts the concept fully, narrower ones less, related ones least', () => {
    expect(weights('migration')).toStrictEqual(
      new Map([
        [asConceptId('vacant-house'), 0.3],
        [asConceptId('migration'), 1],
        [asConceptId('trial-migration'), 0.7],
        [asConceptId('uij-turn'), 0.7],
      ]),
    );
  });

  it('counts each level down less', () => {
    expect(weights('society').get(asConceptId('vacant-house-bank'))).toBeCloseTo(0.49, 10);
  });
});

describe('mergeWeights', () => {
  it('keeps the highest weight of each concept', () => {
    const merged = mergeWeights([weights('migration'), weights('vacant-house')]);
    expect(merged.get(asConceptId('vacant-house'))).toBe(1);
    expect(merged.get(asConceptId('migration'))).toBe(1);
  });
});

describe('conceptOverlap', () => {
  const mention = (id: string, isFromSection = false) => ({ concept: asConceptId(id), isFromSection });

  it('is the mean of the best mention of each named concept', () => {
    const named = [weights('migration'), weights('drone')];
    expect(conceptOverlap(named, mentionWeights([mention('uij-turn'), mention('migration')]))).toBe(0.5);
    expect(conceptOverlap(named, mentionWeights([mention('drone'), mention('uij-turn')]))).toBe(0.85);
    expect(conceptOverlap(named, mentionWeights([]))).toBe(0);
    expect(conceptOverlap([], mentionWeights([mention('drone')]))).toBe(0);
  });

  it('trusts headings less than words', () => {
    expect(conceptOverlap([weights('drone')], mentionWeights([mention('drone', true)]))).toBe(0.6);
  });
});

describe('sharedConcepts', () => {
  it('names what both sides say, with the words; related concepts are not shared', () => {
    const evidence = (text: string) => [{ text, line: 1, start: 0, end: text.length }];
    const named = [{ words: ['移住支援'], weights: weights('migration') }];
    const mentions = [
      { concept: asConceptId('uij-turn'), evidence: [...evidence('UI ターン'), ...evidence('UI ターン')] },
      { concept: asConceptId('vacant-house'), evidence: evidence('空き家') },
    ];
    expect(sharedConcepts(named, mentions, byId)).toStrictEqual([
      { id: 'uij-turn', label: 'UIターン', en: 'uij-turn', inQuery: ['移住支援'], inText: ['UI ターン'] },
    ]);
  });
});

describe('conceptAffinity', () => {
  it('rises with rarity, saturates, and is 0 for nothing shared', () => {
    expect(conceptAffinity([])).toBe(0);
    expect(conceptAffinity([rarityOf(2, 300)])).toBeGreaterThan(
      conceptAffinity([rarityOf(100, 300), rarityOf(150, 300)]),
    );
    expect(conceptAffinity([rarityOf(1, 300), rarityOf(1, 300), rarityOf(1, 300)])).toBeLessThan(1);
    expect(rarityOf(0, 300)).toBe(rarityOf(1, 300));
  });
});
