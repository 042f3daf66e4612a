import type { ConceptId, MunicipalityCode, NodeId } from '../model/ids.ts';

/** A unit and the municipality whose plan states it. */
export interface PlacedUnit {
  readonly unit: NodeId;
  readonly municipality: MunicipalityCode;
}

/** The core units that mention one concept, in the store's order; `total` counts also those not listed. */
export interface ConceptSpread {
  readonly concept: ConceptId;
  readonly units: readonly PlacedUnit[];
  readonly total: number;
}

/** How far a concept reaches: numbers for "n of m" and for "shared by n municipalities". */
export interface ConceptReach {
  readonly concept: ConceptId;
  readonly units: number;
  readonly municipalities: number;
}

/** The numbers of a spread. */
export function reachOf({ concept, units, total }: ConceptSpread): ConceptReach {
  return { concept, units: total, municipalities: municipalitiesOf(units).length };
}

/** Codes of the municipalities of some units, each once, in ascending order. */
export function municipalitiesOf(units: readonly PlacedUnit[]): readonly MunicipalityCode[] {
  return [...new Set(units.map(({ municipality }) => municipality))].sort();
}
