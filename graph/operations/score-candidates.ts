import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { DocumentId, MunicipalityCode, UnitId } from '../model/ids.ts';
import type { Unit } from '../model/unit.ts';
import { absentShare } from '../search/absent-share.ts';
import { companyEvidence } from '../search/company-evidence.ts';
import type { NearConcept } from '../search/concept-names.ts';
import { conceptNearness } from '../search/concept-nearness.ts';
import { conceptOverlap } from '../search/concept-weights.ts';
import { cosine } from '../search/cosine.ts';
import { embeddingText } from '../search/embedding-text.ts';
import { evidenceOn, fuse, type FusedScore, groundsFor } from '../search/fuse.ts';
import type { JoinedFields } from '../search/joined-fields.ts';
import { namedShare } from '../search/named-share.ts';
import { type MentioningText, schemeFamiliarity } from '../search/scheme-familiarity.ts';
import { type QuerySubjects, subjectShare } from '../search/query-subjects.ts';
import type { Signals, WordSignals } from '../search/signals.ts';
import { wordCoverages } from '../search/word-coverage.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { usualSpelling } from '../vocabulary/usual-spelling.ts';
import type { AskedMeaning } from './ask-meaning.ts';
import { sectionLabel, sectionPath, type UnitSurroundings } from './describe-units.ts';
import type { GraphMemory } from './graph-memory.ts';
import type { CandidatePool, PooledCandidate } from './pool-candidates.ts';
import type { ReadQuery } from './read-query.ts';
import { recallSentences } from './recall-sentences.ts';
import { type KnownUnit, recallUnits } from './recall-units.ts';
import { tellAbsent } from './tell-absent.ts';
import { topicGaps } from './topic-gaps.ts';

/** Units, best first, whose sentences are compared too; lower ones keep the order of their whole texts. */
const REFINED = 100;
/** Units, best first, in which the query's words are looked for: what none of them comes near to, no hit answers. */
const COVERING = 20;

/** A query with its vector; `null` where meaning is not asked. */
export interface AskedQuery extends ReadQuery {
  readonly vector: Float32Array | null;
  /** Concepts near to it, named or not; empty where meaning or concepts are not asked. */
  readonly near: readonly NearConcept[];
  /** Concepts it is about; empty where `near` is. */
  readonly subjects: QuerySubjects;
}

/** A unit with its score for one query and everything that explains it. */
export interface ScoredUnit {
  readonly node: GraphNode;
  readonly unit: Unit;
  readonly signals: Signals;
  readonly fused: FusedScore;
  readonly mentions: readonly GraphEdge[];
  /** Vectors of its sentences, where they were compared; `null` where not. */
  readonly sentences: readonly Float32Array[] | null;
}

/** What scoring works with. */
export interface ScoringContext {
  readonly store: GraphStore;
  readonly memory: GraphMemory;
  /** How much of the query none of the units comes near to, 0–1; `null` where that cannot be told. */
  readonly measureUncovered: AskedMeaning['measureUncovered'];
  /** See `AskedMeaning`. */
  readonly findTopics: AskedMeaning['findTopics'];
}

/** Scored units, best first (equal scores by id), with the documents and sections around them. */
export interface ScoredUnits {
  readonly units: readonly ScoredUnit[];
  /** See `CandidatePool`. */
  readonly last: ReadonlySet<UnitId>;
  readonly surroundings: UnitSurroundings;
  /** Words of the query that no plan holds, see `tellAbsent`. */
  readonly absent: readonly string[];
}

/** Scores candidates by all signals, whichever source proposed them. */
export async function scoreCandidates(
  { store, memory, measureUncovered, findTopics }: ScoringContext,
  { candidates, last }: CandidatePool,
  query: AskedQuery,
): Promise<ScoredUnits> {
  const known = await recallUnits(
    { store, memory },
    candidates.map(({ unit }) => unit),
  );
  const shares = bm25Shares(candidates);
  const familiarity = schemeFamiliarity(known.units.map(toMentioningText));
  const rough = known.units.map((one) =>
    weigh(
      one,
      signalsOf(one, query, { bm25: shares.get(one.unit.id) ?? 0, familiarity: familiarity(one.unit.document) }),
      null,
    ),
  );
  const ranked = await refine({ store, memory }, rough.sort(byEvidence), query.vector);
  const uncovered = await measureUncovered(
    ranked.slice(0, COVERING).map(({ known: { unit, fields } }) => ({
      id: unit.id,
      text: () => textInPlace(unit, known.surroundings),
      folded: fields.text,
    })),
  );
  const units = ranked.map((one) => one.known);
  const absent = tellAbsent(query, { units, concepts: memory.concepts });
  const ofQuery = { uncovered, absent: absentShare(query.text, absent) };
  const gap = topicGaps(known.units, await findTopics());
  return {
    units: fuseAll(ranked, ofQuery, gap),
    last,
    surroundings: known.surroundings,
    absent: absent.map(({ text }) => text),
  };
}

/** A unit on the way to its score. */
interface WeighedUnit {
  readonly known: KnownUnit;
  readonly signals: Signals;
  readonly grounds: number;
  readonly evidence: number;
  readonly sentences: ScoredUnit['sentences'];
}

function weigh(known: KnownUnit, signals: Signals, sentences: WeighedUnit['sentences']): WeighedUnit {
  const { kind } = known.unit;
  const grounds = groundsFor(signals, kind);
  return { known, signals, grounds, evidence: evidenceOn(grounds, signals, kind), sentences };
}

function fuseAll(
  ranked: readonly WeighedUnit[],
  ofQuery: Pick<Signals, 'uncovered' | 'absent'>,
  gap: (city: MunicipalityCode | null) => number,
): readonly ScoredUnit[] {
  const company = companyEvidence(
    ranked.map(({ known: { node, unit }, grounds }) => ({
      municipality: node.municipality,
      kind: unit.kind,
      evidence: grounds,
    })),
  );
  return ranked.map(({ known: { node, unit, mentions }, signals: own, sentences }) => {
    const signals = { ...own, ...ofQuery, company: company(node.municipality), gap: gap(node.municipality) };
    return { node, unit, signals, fused: fuse(signals, unit.kind), mentions, sentences };
  });
}

function toMentioningText({ unit, mentioned }: KnownUnit): MentioningText<DocumentId> {
  return { document: unit.document, mentioned, characters: unit.title.length + unit.text.length };
}

function signalsOf(
  { mentioned, vector, fields, about }: KnownUnit,
  query: AskedQuery,
  { bm25, familiarity }: { readonly bm25: number; readonly familiarity: number },
): Signals {
  return {
    words: query.words.length === 0 ? null : { ...coverages(query, fields), bm25 },
    meaning: query.vector === null ? null : { unit: cosine(query.vector, vector), sentence: -1 },
    concepts: query.conceptWeights.length === 0 ? null : conceptOverlap(query.conceptWeights, mentioned),
    nearness: query.near.length === 0 ? null : conceptNearness(query.near, about, mentioned),
    familiarity,
    subject: subjectShare(query.subjects, mentioned),
    named: namedShare(query.named, mentioned),
    uncovered: null,
    absent: 0,
    gap: 0,
    company: 0,
  };
}

function bm25Shares(candidates: readonly PooledCandidate[]): ReadonlyMap<UnitId, number> {
  const best = candidates.reduce((most, { bm25 }) => Math.max(most, bm25), 0);
  return new Map(candidates.map(({ unit, bm25 }) => [unit, best === 0 ? 0 : bm25 / best]));
}

/** Title, text and headings above in the spelling a model knows best, as queries are given to it. */
function textInPlace(unit: Unit, { sections }: UnitSurroundings): string {
  return usualSpelling([embeddingText(unit), ...sectionPath(sections, unit.section).map(sectionLabel)].join('\n'));
}

function coverages({ words }: ReadQuery, fields: JoinedFields): Omit<WordSignals, 'bm25'> {
  const [title = 0, headings = 0] = wordCoverages(words, fields);
  return { title, headings };
}

/** Measures the nearest sentences of the best units, which come best first and go so. */
async function refine(
  graph: Pick<ScoringContext, 'store' | 'memory'>,
  ranked: readonly WeighedUnit[],
  query: Float32Array | null,
): Promise<readonly WeighedUnit[]> {
  if (query === null) return ranked;
  const best = ranked.slice(0, REFINED);
  const vectors = await recallSentences(
    graph,
    best.map(({ known }) => known.unit.id),
  );
  const refined = best.map(({ known, signals }, index) => {
    const sentences = vectors[index] ?? [];
    const sentence = sentences.reduce((most, one) => Math.max(most, cosine(query, one)), -1);
    const meaning = signals.meaning === null ? null : { ...signals.meaning, sentence };
    return weigh(known, { ...signals, meaning }, sentences);
  });
  return [...refined, ...ranked.slice(REFINED)].sort(byEvidence);
}

/** By evidence, which tells apart what the highest score does not. */
function byEvidence(a: WeighedUnit, b: WeighedUnit): number {
  return b.evidence - a.evidence || (a.known.unit.id < b.known.unit.id ? -1 : 1);
}
