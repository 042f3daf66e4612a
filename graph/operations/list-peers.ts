import { bandOfPopulation, type Population, type PopulationBand } from '../comparing/population-bands.ts';
import type { MunicipalityCode } from '../model/ids.ts';
import type { MunicipalitySummary } from '../model/subgraph.ts';
import { foldPlain } from '../vocabulary/fold-text.ts';
import type { GraphContext } from './graph-context.ts';
import { listMunicipalities } from './list-municipalities.ts';
import type { PopulationTable } from './read-populations.ts';

/** Municipalities a list of choices shows at once. */
const MOST_PEERS = 100;

/** Which municipalities to offer; all conditions together. */
export interface PeerChoice {
  /** As the plans name it; `null` = all. */
  readonly prefecture: string | null;
  readonly band: PopulationBand | null;
  /** Only names that hold these words; empty = all. */
  readonly name: string;
  /** Municipalities that are chosen already. */
  readonly chosen: readonly MunicipalityCode[];
}

/** A municipality to choose, with its population; `null` where no figure is at hand. */
export interface Peer extends MunicipalitySummary {
  readonly population: Population | null;
}

/** Municipalities to choose from. */
export interface PeerList {
  /** Of all loaded municipalities, in the order of their codes. */
  readonly prefectures: readonly string[];
  /** The municipalities that are chosen already, by code, whether or not they meet the conditions. */
  readonly chosen: readonly Peer[];
  /** By code, at most {@link MOST_PEERS}. */
  readonly peers: readonly Peer[];
  /** All that meet the conditions. */
  readonly total: number;
}

/** Loaded municipalities that meet the conditions, so that like can be put beside like. */
export async function listPeers(
  context: GraphContext,
  { prefecture, band, name, chosen }: PeerChoice,
  populations: PopulationTable,
): Promise<PeerList> {
  const all = await listMunicipalities(context);
  const words = foldPlain(name);
  const offered = all.map((municipality): Peer => ({
    ...municipality,
    population: populations.get(municipality.code) ?? null,
  }));
  const met = offered
    .filter((peer) => prefecture === null || peer.prefecture === prefecture)
    .filter((peer) => band === null || bandOfPopulation(peer.population) === band)
    .filter((peer) => foldPlain(peer.name).includes(words));
  return {
    prefectures: [...new Set(all.map((municipality) => municipality.prefecture))],
    chosen: offered.filter(({ code }) => chosen.includes(code)),
    peers: met.slice(0, MOST_PEERS),
    total: met.length,
  };
}
