import type { MunicipalityCode } from '../model/ids.ts';
import type { UnitKind } from '../model/unit.ts';
import type { ScoredUnit } from './score-candidates.ts';

/** Whose units can answer a query; absent = anyone's. */
export interface Answering {
  /** Those that the query names: what one city does is no answer where another was asked for. */
  readonly municipalities?: readonly MunicipalityCode[] | undefined;
  readonly kinds?: readonly UnitKind[] | undefined;
}

/** Probability that some of the units answers the query, 0–1: that of the best one; 0 without units. */
export function answerProbability(
  units: readonly (Pick<ScoredUnit, 'fused'> & {
    readonly node: Pick<ScoredUnit['node'], 'municipality'>;
    readonly unit: Pick<ScoredUnit['unit'], 'kind'>;
  })[],
  { municipalities, kinds }: Answering,
): number {
  return units.reduce((best, { node, unit, fused }) => {
    const isAsked =
      (municipalities?.some((code) => code === node.municipality) ?? true) && (kinds?.includes(unit.kind) ?? true);
    return isAsked ? Math.max(best, fused.answered) : best;
  }, 0);
}
