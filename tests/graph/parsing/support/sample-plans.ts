import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ParsedPlan } from '#graph/model/parsed-plan.ts';
import { parsePlan } from '#graph/parsing/parse-plan.server.ts';
import { readProfile } from '#graph/parsing/read-profile.ts';

const seeds = new URL('../../../../seeds/', import.meta.url);
const expected = new URL('../expected/', import.meta.url);

/** Names of the sample documents, sorted. */
export const SAMPLE_NAMES = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .sort();

/** Bytes of a sample document as delivered. */
export function sampleBytes(name: string): Uint8Array {
  return readFileSync(new URL(name, seeds));
}

/** Profile of a sample document, as YAML. */
export function sampleProfile(name: string): string {
  return readFileSync(new URL(name.replace(/\.txt$/, '.profile.yaml'), seeds), 'utf8');
}

/** A sample document, read with its profile. */
export function samplePlan(name: string): ParsedPlan {
  return parsePlan({ source: name, bytes: sampleBytes(name), profile: readProfile(sampleProfile(name), name) });
}

/** The reviewed reading of a sample document. */
export function expectedReading(name: string): ExpectedReading {
  return parse(readFileSync(new URL(`${name.slice(0, 3)}.yaml`, expected), 'utf8')) as ExpectedReading;
}

/** One entry of a reviewed reading; entries may leave out what is not reviewed (composed titles, level labels). */
export type Entry = Readonly<Record<string, unknown>>;

/** A reviewed reading: lists of entries by kind. */
export interface ExpectedReading {
  readonly document: Entry;
  readonly sections: readonly Entry[];
  readonly measures: readonly Entry[];
  readonly themes: readonly Entry[];
  readonly indicators: readonly Entry[];
  readonly terms: readonly Entry[];
  readonly policyItems: readonly Entry[];
  readonly predecessors: readonly Entry[];
  readonly lineage: readonly Entry[];
  readonly relatedPlans: readonly Entry[];
  readonly corrections: readonly Entry[];
  readonly unplaced: readonly Entry[];
}
