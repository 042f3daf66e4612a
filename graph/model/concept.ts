import type { ConceptId } from './ids.ts';

/** Entry of the concept scheme, after SKOS. */
export interface Concept {
  readonly id: ConceptId;
  readonly prefLabel: string;
  readonly altLabels: readonly string[];
  /**
   * Everyday words by which people ask for it, Japanese and English (SKOS hiddenLabel). They help to read queries and are never
   * looked for in plans: a text is not said to mention a concept because it uses one of them.
   */
  readonly hiddenLabels: readonly string[];
  readonly en: string;
  readonly definition: string;
  readonly broader: readonly ConceptId[];
  readonly related: readonly ConceptId[];
  /** Readings of the labels in hiragana, so that kana queries find them. */
  readonly readings: readonly string[];
}
