import type { ConceptId } from '../model/ids.ts';
import type { LineRange } from '../model/line-range.ts';
import type { Evidence } from '../model/mention.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import type { ConceptMatcher } from '../vocabulary/concept-matcher.ts';
import { foldText } from '../vocabulary/fold-text.ts';
import { alignWording } from './align-wording.ts';
import { type FoldedSource, foldSource } from './fold-source.ts';

/** Words of a wording, the lines it was read from, and what finds concepts in it. */
export interface SourceWording {
  readonly texts: readonly string[];
  readonly lines: LineRange;
}

/** A concept with the printed words that name it. */
export interface FoundConcept {
  readonly concept: ConceptId;
  readonly evidence: readonly Evidence[];
}

/**
 * Concepts that a wording names, each with all its evidence, in the order of the source. Only words of the wording itself
 * count, even where its lines hold other units too; of overlapping evidence the longer label stays.
 */
export function findInSource(
  plan: Pick<ParsedPlan, 'sourceLines' | 'corrections'>,
  { texts, lines }: SourceWording,
  matcher: ConceptMatcher,
): readonly FoundConcept[] {
  const source = foldSource(plan, lines);
  const found: Finding[] = [];
  let cursor = 0;
  for (const text of texts) {
    const folded = foldText(text);
    const { places, end } = alignWording(folded.text, source.folded.text, cursor);
    cursor = end;
    for (const { concept, start, end: after } of matcher.matchFolded(folded)) {
      found.push({ concept, length: after - start, evidence: evidenceAt(source, places.slice(start, after)) });
    }
  }
  return byConcept(withoutOverlaps(found));
}

interface Finding {
  readonly concept: ConceptId;
  readonly length: number;
  readonly evidence: readonly Evidence[];
}

/** Evidence for runs of neighbouring places; what is not in the source (-1) shows nothing. */
function evidenceAt(source: FoldedSource, places: readonly number[]): readonly Evidence[] {
  const runs: { start: number; end: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (place < 0) continue;
    if (last?.end === place) last.end = place + 1;
    else runs.push({ start: place, end: place + 1 });
  }
  return runs.flatMap(({ start, end }) => source.evidenceOf(start, end));
}

function withoutOverlaps(found: readonly Finding[]): readonly Finding[] {
  const kept: Evidence[] = [];
  return [...found]
    .sort((a, b) => b.length - a.length || (a.concept < b.concept ? -1 : 1))
    .map((finding) => {
      const evidence = finding.evidence.filter((one) => !kept.some((other) => overlaps(one, other)));
      kept.push(...evidence);
      return { ...finding, evidence };
    });
}

function overlaps(a: Evidence, b: Evidence): boolean {
  return a.line === b.line && a.start < b.end && b.start < a.end;
}

function byConcept(findings: readonly Finding[]): readonly FoundConcept[] {
  const evidence = new Map<ConceptId, Evidence[]>();
  for (const finding of findings) {
    if (finding.evidence.length === 0) continue;
    evidence.set(finding.concept, [...(evidence.get(finding.concept) ?? []), ...finding.evidence]);
  }
  return [...evidence]
    .map(([concept, words]) => ({ concept, evidence: words.sort(byPlace) }))
    .sort((a, b) => comparePlaces(a.evidence[0], b.evidence[0]));
}

function byPlace(a: Evidence, b: Evidence): number {
  return a.line - b.line || a.start - b.start;
}

function comparePlaces(a: Evidence | undefined, b: Evidence | undefined): number {
  return a === undefined || b === undefined ? 0 : byPlace(a, b);
}
