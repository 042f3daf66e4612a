import { readPopulations, type PopulationTable } from '#graph/operations/read-populations.ts';
import yaml from '../../../seeds/populations.yaml?raw';

/** The populations that belong to this build. */
export const knownPopulations: PopulationTable = readPopulations(yaml, 'seeds/populations.yaml');
