import type { ConceptId, MunicipalityCode, NodeId } from '../model/ids.ts';

/** A unit and the municipality whose plan states it. */
export interface PlacedUnit {
  readonly unit: NodeId;
  readonly municipality: MunicipalityCode;
}

/** Core units that mention one concept, in the store's order; `total` and `municipalities` count also those not listed. */
export interface ConceptSpread {
  readonly concept: ConceptId;
  readonly units: readonly PlacedUnit[];
  readonly total: number;
  /** So many municipalities mention it in a core unit. */
  readonly municipalities: number;
}

/** How far a concept reaches: numbers for "n of m" and for "shared by n municipalities". */
export interface ConceptReach {
  readonly concept: ConceptId;
  readonly units: number;
  readonly municipalities: number;
}

/** The numbers of a spread. */
export function reachOf({ concept, total, municipalities }: ConceptSpread): ConceptReach {
  return { concept, units: total, municipalities };
}

/** Codes of the municipalities of some units, each once, in ascending order. */
export function municipalitiesOf(units: readonly PlacedUnit[]): readonly MunicipalityCode[] {
  return [...new Set(units.map(({ municipality }) => municipality))].sort();
}
