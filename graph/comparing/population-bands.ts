/** A population with where it comes from. */
export interface Population {
  /** Persons. */
  readonly value: number;
  /** Day it was counted, `YYYY-MM-DD`. */
  readonly date: string;
  /** Name of the publication. */
  readonly source: string;
  readonly url: string;
}

/** Bands by which municipalities of a like size are chosen, smallest first; `unknown` = no figure is at hand. */
export const POPULATION_BANDS = ['under-50k', '50k-100k', '100k-300k', 'over-300k', 'unknown'] as const;

/** One of {@link POPULATION_BANDS}. */
export type PopulationBand = (typeof POPULATION_BANDS)[number];

/** Upper ends of the bands in persons, not belonging to them. */
const BOUNDS = [
  ['under-50k', 50_000],
  ['50k-100k', 100_000],
  ['100k-300k', 300_000],
  ['over-300k', Infinity],
] as const satisfies readonly (readonly [PopulationBand, number])[];

/** The band of a population; without a figure it is `unknown`, never the lowest. */
export function bandOfPopulation(population: Pick<Population, 'value'> | null): PopulationBand {
  if (population === null) return 'unknown';
  return BOUNDS.find(([, end]) => population.value < end)?.[0] ?? 'unknown';
}
