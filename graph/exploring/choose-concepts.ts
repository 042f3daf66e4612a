import type { ConceptId, NodeId } from '../model/ids.ts';
import type { ConceptSpread } from './concept-spread.ts';

/** What decides which concepts stand in the middle of a picture. */
export interface ConceptChoice {
  readonly spreads: readonly ConceptSpread[];
  /** Always chosen, first and in this order, however few municipalities share them. */
  readonly pinned: readonly ConceptId[];
  /** Units the reader asked for. */
  readonly seeds: readonly NodeId[];
  readonly limit: number;
  /** Municipalities that have to mention a concept; where no concept has so many, the most widely shared ones stand in. */
  readonly minMunicipalities: number;
}

/**
 * Concepts in the order: pinned, most seeds that mention it, most municipalities, most units, id.
 * Concepts of one municipality alone are left to the "＋n" of their units, unless nothing is shared at all.
 */
export function chooseConcepts({
  spreads,
  pinned,
  seeds,
  limit,
  minMunicipalities,
}: ConceptChoice): readonly ConceptSpread[] {
  const asked = new Set(seeds);
  const ranked = spreads
    .map((spread) => ({
      spread,
      pin: pinIndex(pinned, spread.concept),
      seeds: spread.units.filter(({ unit }) => asked.has(unit)).length,
      municipalities: spread.municipalities,
    }))
    .sort(
      (a, b) =>
        a.pin - b.pin ||
        b.seeds - a.seeds ||
        b.municipalities - a.municipalities ||
        b.spread.total - a.spread.total ||
        (a.spread.concept < b.spread.concept ? -1 : 1),
    );
  const widest = ranked.reduce((most, { municipalities }) => Math.max(most, municipalities), 0);
  const needed = Math.min(minMunicipalities, widest);
  return ranked
    .filter(({ pin, municipalities }) => pin < pinned.length || municipalities >= needed)
    .slice(0, limit)
    .map(({ spread }) => spread);
}

function pinIndex(pinned: readonly ConceptId[], concept: ConceptId): number {
  const index = pinned.indexOf(concept);
  return index === -1 ? pinned.length : index;
}
