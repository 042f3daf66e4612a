import type { Concept } from '#graph/model/concept.ts';
import type { ConceptId } from '#graph/model/ids.ts';

/** A concept for tests; what is not given is empty. */
export function sampleConcept(
  id: string,
  given: Partial<Omit<Concept, 'id' | 'broader' | 'related'>> & {
    readonly broader?: readonly string[];
    readonly related?: readonly string[];
  },
): Concept {
  return {
    id: asConceptId(id),
    prefLabel: given.prefLabel ?? id,
    altLabels: given.altLabels ?? [],
    hiddenLabels: given.hiddenLabels ?? [],
    en: given.en ?? id,
    definition: given.definition ?? id,
    broader: (given.broader ?? []).map(asConceptId),
    related: (given.related ?? []).map(asConceptId),
    readings: given.readings ?? [],
  };
}

/** An id of a concept that exists in tests only. */
export function asConceptId(id: string): ConceptId {
  return id as ConceptId;
}

/** A little scheme with two top concepts. */
export const SAMPLE_CONCEPTS: readonly Concept[] = [
  sampleConcept('society', {
    prefLabel: '地域社会',
    altLabels: ['環境', '農林漁業'],
    en: 'Society',
    readings: ['ちいきしゃかい'],
  }),
  sampleConcept('migration', {
    ...{
      prefLabel: '移住・定住の促進',
      altLabels: ['移住', '定住', '移住支援'],
      en: 'Promoting migration and settlement',
    },
    ...{ broader: ['society'], related: ['vacant-house'], readings: ['いじゅう', 'いじゅうしえん'] },
  }),
  sampleConcept('trial-migration', { prefLabel: 'お試し移住', en: 'Trial migration', broader: ['migration'] }),
  sampleConcept('vacant-house', {
    ...{ prefLabel: '空き家対策', altLabels: ['空き家'], en: 'Vacant house measures' },
    ...{ broader: ['society'], related: ['migration'], readings: ['あきや'] },
  }),
  sampleConcept('vacant-house-bank', { prefLabel: '空き家バンク', broader: ['vacant-house'], en: 'Vacant-house bank' }),
  sampleConcept('fisheries', { prefLabel: '水産業', altLabels: ['漁業'], broader: ['society'] }),
  sampleConcept('ai', { prefLabel: 'AIの活用', altLabels: ['AI'], broader: ['society'] }),
  sampleConcept('dx', { prefLabel: 'DX', altLabels: ['DX推進'], broader: ['society'] }),
  sampleConcept('sixth-industry', { prefLabel: '6次産業化', altLabels: ['6次産業'], broader: ['society'] }),
  sampleConcept('uij-turn', { prefLabel: 'UIターン', broader: ['migration'] }),
  sampleConcept('drone', { prefLabel: 'ドローン', en: 'Drones', broader: ['society'] }),
  sampleConcept('children', { prefLabel: 'こどもの居場所', altLabels: ['子どもの遊び場'], broader: ['society'] }),
];
