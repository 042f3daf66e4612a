import { createHash } from 'node:crypto';
import { InvalidInputError } from '../errors.ts';
import type { UnplacedLines } from '../model/correction.ts';
import type { DocumentId } from '../model/ids.ts';
import type { ParsedPlan } from '../model/parsed-plan.ts';
import { decodeText } from '../reading/decode-text.ts';
import { findReader } from '../reading/plan-format.ts';
import { splitLines } from '../reading/split-lines.ts';
import { citeDocument } from './cite-document.ts';
import { documentId } from './content-id.server.ts';
import { correctLines } from './correct-lines.ts';
import { draftPlan } from './draft-plan.ts';
import { namePlan } from './name-plan.server.ts';
import { placedLines } from './placed-lines.ts';
import { planProfileSchema, type PlanProfile } from './plan-profile.ts';

/** Version of the reading rules; raised whenever the same file and profile give another plan. */
const READING_VERSION = 2;

/** The general rules alone. */
const NO_PROFILE = planProfileSchema.parse({});

/** A file to be read. `source` is its name; without a profile the general rules alone apply. */
export interface PlanSource {
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly profile: PlanProfile | null;
}

/**
 * Reads one document: outline, units, passages, and a reason for every line that belongs to none. The same bytes and profile
 * give the same plan and ids, whatever the file is called. Refuses unknown formats, files without text and profiles that do not fit the file.
 */
export function parsePlan({ source, bytes, profile }: PlanSource): ParsedPlan {
  const reader = findReader(source);
  if (reader === undefined) {
    throw new InvalidInputError(`parsePlan: ${source} has no known format; give .txt, .md or .html`, {
      details: { source },
    });
  }
  const rules = profile ?? NO_PROFILE;
  const sourceLines = splitLines(decodeText(bytes, source).text);
  const blocks = reader(correctLines({ source, lines: sourceLines }, rules));
  const facts = citeDocument(source, blocks, rules);
  const id = documentId(facts.city.code, facts.title.text.text, facts.status);
  const units = namePlan(id, draftPlan(blocks, facts, rules), sourceLines);
  const corrections = rules.corrections.map((correction) => ({ document: id, ...correction }));
  return {
    document: {
      ...facts,
      id,
      source,
      sha256: digest(bytes),
      lineCount: sourceLines.length,
      title: facts.title.text.text,
      listsMeasures: rules.listsMeasures ?? units.measures.length > 0,
      readingStamp: readingStamp({ bytes, profile: rules }),
    },
    sourceLines,
    ...units,
    unplaced: [...units.unplaced, ...linesWithoutText(id, { ...units, sourceLines, corrections })].sort(
      (a, b) => a.lines[0] - b.lines[0],
    ),
    corrections,
  };
}

/** Stamp of what a document and its profile are read as, without reading it: another one means that another plan may come out. */
export function readingStamp({ bytes, profile }: Omit<PlanSource, 'source'>): string {
  return digest(JSON.stringify([READING_VERSION, digest(bytes), profile ?? NO_PROFILE]));
}

function digest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Lines no block was read from: tags of HTML that stand alone. */
function linesWithoutText(document: DocumentId, plan: Omit<ParsedPlan, 'document'>): readonly UnplacedLines[] {
  const found: UnplacedLines[] = [];
  placedLines(plan).forEach((place, index) => {
    if (place !== 'missing') return;
    const line = index + 1;
    const before = found.at(-1);
    if (before?.lines[1] === line - 1) found[found.length - 1] = { ...before, lines: [before.lines[0], line] };
    else found.push({ document, lines: [line, line], reason: '文字のない書式だけの行' });
  });
  return found;
}
