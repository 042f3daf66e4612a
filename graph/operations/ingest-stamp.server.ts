import { createHash } from 'node:crypto';
import type { Concept } from '../model/concept.ts';
import type { ModelIdentity } from '../model/model-identity.ts';
import { readingStamp, type PlanSource } from '../parsing/parse-plan.server.ts';
import { TOKENISER } from '../search/tokenise.ts';

/** Version of what ingestion itself adds; raise it when a change of code changes what is stored. */
const INGESTION = 'ingestion/2';
const HALF = 32;

/** Everything that decides what is stored. */
export interface StampedInput {
  readonly plans: readonly PlanSource[];
  readonly concepts: readonly Concept[];
  /** Fingerprint of the program; without one a changed program is only noticed where its versions were raised. */
  readonly codeVersion?: string;
}

/**
 * Stamp of a graph made of these documents, whatever their files are called and however they are ordered, with this model: 32
 * letters for the content, 32 for the model. Nothing is parsed for it.
 */
export function ingestStamp({ plans, concepts, codeVersion }: StampedInput, model: ModelIdentity | null): string {
  const content = [INGESTION, TOKENISER, codeVersion ?? null, concepts, plans.map(readingStamp).sort()];
  return digest(content) + digest([model?.digest ?? null]);
}

/** True where two stamps are of the same content, but of different models. */
export function differsInModelOnly(one: string, other: string): boolean {
  return one !== other && one.slice(0, HALF) === other.slice(0, HALF);
}

function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, HALF);
}
