import type { ConceptId } from '../model/ids.ts';
import { type ConceptName, foldEnglish, foldName, type NameKind } from '../vocabulary/concept-names.ts';

/** A concept with the name that begins with, or holds, what was typed. */
export interface CompletedConcept {
  readonly concept: ConceptId;
  readonly name: ConceptName;
}

/** A reading is long: a few kana inside of it may belong to any word. */
const SHORTEST_INSIDE = 3;
/** Of names that fit equally: the label, what it is called otherwise, how it is read. */
const KINDS: readonly NameKind[] = ['label', 'synonym', 'english', 'reading'];

/**
 * Concepts that what was typed may become, each once with its best name: names that begin with it first, then names that hold it, of
 * these labels before other names, then concepts of higher weight, then shorter names.
 */
export function completeConcept(
  typed: string,
  names: readonly ConceptName[],
  weightOf: (concept: ConceptId) => number,
): readonly CompletedConcept[] {
  const wanted = { japanese: foldName(typed), english: foldEnglish(typed) };
  const found = names.flatMap((name) => {
    const place = placeIn(name, wanted);
    return place === null ? [] : [{ name, place }];
  });
  found.sort(
    (a, b) =>
      a.place - b.place ||
      KINDS.indexOf(a.name.kind) - KINDS.indexOf(b.name.kind) ||
      weightOf(b.name.concept) - weightOf(a.name.concept) ||
      a.name.folded.length - b.name.folded.length ||
      (a.name.concept < b.name.concept ? -1 : 1),
  );
  const best = new Map<ConceptId, CompletedConcept>();
  for (const { name } of found) {
    if (!best.has(name.concept)) best.set(name.concept, { concept: name.concept, name });
  }
  return [...best.values()];
}

/** 0 where a name begins with what is wanted, 1 where it holds it (an English one: where a word of it begins so). */
function placeIn(
  { kind, folded }: ConceptName,
  { japanese, english }: { readonly japanese: string; readonly english: string },
): 0 | 1 | null {
  const wanted = kind === 'english' ? english : japanese;
  if (wanted === '') return null;
  if (folded.startsWith(wanted)) return 0;
  if (kind === 'english') return folded.includes(` ${wanted}`) ? 1 : null;
  if (kind === 'reading' && wanted.length < SHORTEST_INSIDE) return null;
  return folded.includes(wanted) ? 1 : null;
}
