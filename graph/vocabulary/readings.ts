import type { Concept } from '../model/concept.ts';
import type { ConceptId } from '../model/ids.ts';
import { isFacet, labelsOf } from './concept-scheme.ts';
import { foldPlain, foldText } from './fold-text.ts';
import { createLabelTrie, type LabelMatch } from './label-trie.ts';
import { type MappedText, originalRange } from './mapped-text.ts';
import type { NamedConcept } from './named-concept.ts';
import { toHiragana } from './to-hiragana.ts';

/** Shorter readings (いえ, ふく) stand inside too many other words. */
const SHORTEST_READING = 3;
const KANA = /[ぁ-ゖー]/u;
const KANA_ONLY = /^[ぁ-ゖー]+$/u;
const PARTICLE = /[をはがのにでとへもや]/u;

/** Finds concepts by how their labels are read. */
export interface Readings {
  /** Stretches of kana (hiragana or katakana) that are read like a label, longest first, none overlapping. */
  find(query: string): readonly NamedConcept[];
}

/** Readings of all concepts but the top ones; of equal readings the concept that comes first in the scheme has it. */
export function buildReadings(concepts: readonly Concept[]): Readings {
  const readings = concepts
    .filter((concept) => !isFacet(concept))
    .flatMap((concept) => readingsOf(concept).map((reading) => ({ concept: concept.id, reading })))
    .filter(({ reading }) => reading.length >= SHORTEST_READING);
  const trie = createLabelTrie(readings.map(({ reading }) => reading));
  return {
    find(query) {
      const folded = foldText(query);
      const kana = toHiragana(folded.text);
      const found = trie.findLongest(kana, (match) => standsAlone(kana, match));
      return found.flatMap((match) => toNamed(query, folded, { match, concept: readings[match.label]?.concept }));
    },
  };
}

/** How the labels of a concept are read, in hiragana; labels in kana alone are their own readings. */
export function readingsOf(concept: Concept): readonly string[] {
  const kana = labelsOf(concept).map((label) => toHiragana(foldPlain(label)));
  return [...concept.readings, ...kana.filter((label) => KANA_ONLY.test(label))];
}

interface Found {
  readonly match: LabelMatch;
  readonly concept: ConceptId | undefined;
}

function toNamed(query: string, folded: MappedText, { match, concept }: Found): readonly NamedConcept[] {
  if (concept === undefined) return [];
  const { start, end } = originalRange(folded, match.start, match.end);
  return [{ concept, text: query.slice(start, end), start, end }];
}

/** Kana has no spaces: a reading counts where kana ends beside it, or a particle joins it to what follows or precedes. */
function standsAlone(kana: string, { start, end }: LabelMatch): boolean {
  const before = kana[start - 1] ?? '';
  const after = kana[end] ?? '';
  return (!KANA.test(before) || PARTICLE.test(before)) && (!KANA.test(after) || PARTICLE.test(after));
}
