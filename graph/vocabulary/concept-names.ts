import type { Concept } from '../model/concept.ts';
import type { ConceptId } from '../model/ids.ts';
import { labelsOf } from './concept-scheme.ts';
import { foldPlain } from './fold-text.ts';
import { readingsOf } from './readings.ts';
import { toHiragana } from './to-hiragana.ts';

/** What a name is to its concept. */
export type NameKind = 'label' | 'synonym' | 'reading' | 'english';

/** A name by which a concept can be looked up. */
export interface ConceptName {
  readonly concept: ConceptId;
  readonly kind: NameKind;
  /** As the scheme writes it. */
  readonly text: string;
  /** Folded, in hiragana; English names keep their spaces. */
  readonly folded: string;
}

/** All names of concepts: labels, other labels, readings, English names; in the order of the scheme. */
export function conceptNames(concepts: readonly Concept[]): readonly ConceptName[] {
  return concepts.flatMap((concept) => {
    const { id, prefLabel, en } = concept;
    const [, ...synonyms] = labelsOf(concept);
    const name = (kind: NameKind, text: string): ConceptName => ({
      concept: id,
      kind,
      text,
      folded: kind === 'english' ? foldEnglish(text) : foldName(text),
    });
    return [
      name('label', prefLabel),
      ...synonyms.map((text) => name('synonym', text)),
      ...readingsOf(concept).map((text) => name('reading', text)),
      ...(en === '' ? [] : [name('english', en)]),
    ].filter(({ folded }) => folded !== '');
  });
}

/** How Japanese names are compared. */
export function foldName(text: string): string {
  return toHiragana(foldPlain(text));
}

/** How English names are compared: lower case, words parted by single spaces. */
export function foldEnglish(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
