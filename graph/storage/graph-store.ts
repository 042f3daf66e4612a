import type { Concept } from '../model/concept.ts';
import type { LinkedPlan } from '../model/atlas.ts';
import type { FacetName, FacetValue, FacetValues } from '../model/facet.ts';
import type { GraphEdge, RelationType } from '../model/graph-edge.ts';
import type { GraphNode, NodeKind } from '../model/graph-node.ts';
import type { GraphPath } from '../model/graph-path.ts';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId, UnitId } from '../model/ids.ts';
import type { ModelIdentity } from '../model/model-identity.ts';
import type { LineageLink } from '../model/lineage-link.ts';
import type { Correction, UnplacedLines } from '../model/correction.ts';
import type { RelatedPlan } from '../model/related-plan.ts';
import type { Expansion, Subgraph } from '../model/subgraph.ts';
import type { UnitKind } from '../model/unit.ts';

/** A word of a text or a query as the tokeniser cut it, with its weight (field weight × occurrences). */
export interface WeightedToken {
  readonly token: string;
  readonly weight: number;
}

/** What search needs to know of one unit. Vectors are unit length; `null` where there is no model. */
export interface IndexedUnit {
  readonly id: UnitId;
  readonly tokens: readonly WeightedToken[];
  readonly vector: Float32Array | null;
  /** One vector for each sentence of the unit's text, in order (see `splitSentences`). */
  readonly sentenceVectors: readonly Float32Array[];
}

/** One document with everything that is stored about it. */
export interface StoredPlan extends LinkedPlan {
  readonly units: readonly IndexedUnit[];
}

/** A whole graph to be written. Plans come one by one so that no whole country has to stand in memory. */
export interface GraphWrite {
  /** Fingerprint of all that went in; equal stamps mean equal graphs. */
  readonly stamp: string;
  readonly tokeniser: string;
  readonly model: ModelIdentity | null;
  readonly concepts: readonly Concept[];
  readonly plans: AsyncIterable<StoredPlan>;
}

/** What a store holds. */
export type StoreContents =
  | { readonly state: 'empty' }
  /** There is something, but it cannot be used: damaged, or of another format. `reason` is one English sentence. */
  | { readonly state: 'unusable'; readonly reason: string }
  | {
      readonly state: 'ready';
      readonly stamp: string;
      readonly tokeniser: string;
      readonly model: ModelIdentity | null;
      readonly counts: Readonly<Partial<Record<NodeKind, number>>>;
    };

/** Limits candidates; lists are alternatives, the fields are combined with "and". Empty list = nothing passes. */
export interface UnitFilter {
  readonly municipalities?: readonly MunicipalityCode[];
  readonly kinds?: readonly UnitKind[];
  readonly documents?: readonly DocumentId[];
  /** Leaves out these municipalities ("elsewhere"). */
  readonly notMunicipalities?: readonly MunicipalityCode[];
}

/** A unit one source of candidates proposes; higher is better, scores of different sources do not compare. */
export interface Candidate {
  readonly unit: UnitId;
  readonly score: number;
}

interface CandidateQuery {
  readonly filter?: UnitFilter;
  /** 1–1,000 */
  readonly limit: number;
}

/** Tokens of the query; a token's weight multiplies its share. */
export interface WordQuery extends CandidateQuery {
  readonly tokens: readonly WeightedToken[];
}

/** A unit-length vector of the stored model's dimension. */
export interface MeaningQuery extends CandidateQuery {
  readonly vector: Float32Array;
}

/** Concepts with weights; a unit scores the sum of the weights of those it mentions. */
export interface ConceptQuery extends CandidateQuery {
  readonly concepts: readonly { readonly concept: ConceptId; readonly weight: number }[];
}

/** Units of other municipalities that may be like one unit. */
export interface ElsewhereQuery {
  readonly unit: UnitId;
  /** Tokens of its text, as those of a query; none = its words are not asked. */
  readonly tokens: readonly WeightedToken[];
  readonly kinds: readonly UnitKind[];
  /** Candidates of each source, 1–1,000. */
  readonly limit: number;
}

/** Candidates by each source, and how many units of the whole graph mention each concept that the unit mentions, by id. */
export interface ElsewhereCandidates {
  readonly words: readonly Candidate[];
  readonly meaning: readonly Candidate[];
  readonly concepts: readonly Candidate[];
  readonly mentioned: readonly { readonly concept: ConceptId; readonly units: number }[];
}

/** Which neighbours of one node to bring, and how many. */
export interface NeighbourQuery {
  readonly origin: NodeId;
  /** Absent = all types. */
  readonly relations?: readonly RelationType[];
  readonly kinds?: readonly NodeKind[];
  /** Concepts belong to none and never pass. */
  readonly municipalities?: readonly MunicipalityCode[];
  /** At most so many of each municipality, its first, and of what belongs to none; 1–500. Absent = all. `total` counts all the same. */
  readonly ofEach?: number;
  readonly offset?: number;
  /** 1–500 */
  readonly limit: number;
}

/** Nodes of some kinds, in document order (see `compareNodes`). */
export interface NodeQuery {
  readonly kinds?: readonly NodeKind[];
  readonly municipality?: MunicipalityCode;
  readonly document?: DocumentId;
  readonly offset?: number;
  /** 1–10,000 */
  readonly limit: number;
}

/** Which ways from one node to another to find, and how many. */
export interface PathQuery {
  readonly from: NodeId;
  readonly to: NodeId;
  /** Relations that may be walked, in either direction. Absent = all types. */
  readonly relations?: readonly RelationType[];
  /** Kinds of the nodes between the ends. Absent = all kinds. */
  readonly kinds?: readonly NodeKind[];
  /** 1–10 */
  readonly limit: number;
  /** Steps of the longest path, 1–6. */
  readonly maximumLength: number;
}

/** Which units to count by what holds them and by the concepts they mention. */
export interface MatrixQuery {
  readonly rows: 'municipality' | 'document';
  /** Absent = all concepts. */
  readonly concepts?: readonly ConceptId[];
  readonly filter?: UnitFilter;
}

/** How many units of a row mention a concept. */
export interface MatrixCell {
  readonly row: MunicipalityCode | DocumentId;
  readonly concept: ConceptId;
  /** 1 or more. */
  readonly units: number;
}

/** How many units of a kind a document holds. */
export interface UnitCount {
  readonly municipality: MunicipalityCode;
  readonly document: DocumentId;
  readonly kind: UnitKind;
  /** 1 or more. */
  readonly units: number;
}

/** Units to count by what they can be narrowed to. */
export interface FacetQuery {
  readonly units: readonly UnitId[];
  /** Lists are alternatives, facets are combined with "and". Absent = not narrowed. */
  readonly choice?: Partial<FacetValues>;
}

/** How many units have a value of a facet. */
export interface ValueCount<Value extends string> {
  readonly value: Value;
  /** 1 or more. */
  readonly units: number;
}

/** Numbers of units by value, for each facet; values in the order of their code units. */
export type FacetTable = { readonly [Name in FacetName]: readonly ValueCount<FacetValue[Name]>[] };

/** What a document holds beside its nodes. */
export interface DocumentAppendix {
  readonly sourceLines: readonly string[];
  readonly lineage: readonly LineageLink[];
  readonly relatedPlans: readonly RelatedPlan[];
  readonly corrections: readonly Correction[];
  readonly unplaced: readonly UnplacedLines[];
}

/**
 * Port: keeps one graph and answers questions about it.
 *
 * - **Whole.** `replace` writes a complete graph; readers see the old graph or the new one, never a mixture, and a
 *   failed or interrupted `replace` leaves the old graph in place. Writing the same graph again changes nothing, and the order in
 *   which plans come makes no difference. Two writers at once: the second gets `ConflictError`. What cannot be stored whole is
 *   refused: `ConflictError` for an id or document that comes twice, `InvalidInputError` for an edge with an unknown end or from
 *   a node to itself and for units the index cannot take (see `checkGraphParts`, `checkIndexedUnits`). Nodes and edges of a plan
 *   are those of `buildGraphParts`, of the concepts those of `buildConceptParts`. Municipalities and departments that come with
 *   several documents are kept once, as the document with the smallest id says.
 * - **Newer graphs.** A store serves the graph it has read; `contents` looks whether another process has written a newer one and
 *   takes that over, once it is verified.
 * - **Reading before anything is stored**, or from an unusable store, throws `StoreUnavailableError`.
 * - **Candidates.** `findBy…` return at most `limit` units, best first, equal scores by id (code units); a filter is applied
 *   before the limit. Words: BM25 (Robertson & Zaragoza 2009, k1 = 1.2, b = 0.75,
 *   idf = ln(1 + (N − n + 0.5) / (n + 0.5))) over the stored token weights (in 32 bits) as term frequencies; N counts all indexed
 *   units, a unit's length is the sum of its token weights, their mean is over all indexed units; a token given twice, in a unit or
 *   in a query, counts with the sum of its weights; unknown tokens add nothing. Meaning: cosine, exact; a zero vector is similar
 *   to nothing, on either side; without a stored model there is nothing to find. Concepts: sum of weights; several mentions of one
 *   concept by a unit count once. Units without any matching token, vector or mention are not returned. Weights must be finite and
 *   above 0, vectors finite and of the model's dimension, limits within their bounds: otherwise `InvalidInputError`.
 * - **Elsewhere.** Candidates as above among the units of the given kinds in all other municipalities than the unit's own: by the given
 *   tokens, by its stored vector, and by the concepts it mentions, each with the weight `rarityOf` (the units that mention it, all
 *   indexed units). Throws `NotFoundError` for what is no unit.
 * - **Nodes and edges** come back as they went in. Unknown ids are left out of lists (`getVectors` gives `null` and
 *   `getSentenceVectors` an empty list for them, so that places correspond); nodes stand in the order asked for, in a subgraph each
 *   once; edges stand in the order of `compareEdges`, each once.
 * - **Neighbours** are ordered by relation (order of `RELATION_TYPES`), then document order (see `compareNodes`); one with several
 *   relations stands once, at the first of those asked for. `total` counts them all under the query's restrictions, so that
 *   "shown of total" is true. The expansion holds the origin, the neighbours shown and the edges of the relations asked for
 *   between the origin and them. Throws `NotFoundError` for an unknown origin.
 * - **Paths** lead from one node to another over edges of the relations asked for, in either direction, through no node twice and
 *   between the ends only through nodes of the kinds asked for. Shorter ones come first; of equally long ones those whose inner nodes
 *   have fewer edges (the product of their numbers of edges of all relations, ascending: what everything is joined to says
 *   least); then by ids, node by node. Two nodes that several edges join make one step, which holds them all in the
 *   order of `compareEdges`. Throws `NotFoundError` for an unknown end, `InvalidInputError` where both ends are one node.
 * - **Matrix.** Each cell counts the units that pass the filter, belong to the row and mention the concept, each unit once. Cells of
 *   zero are left out, as are unknown concepts; the order is by id of the row, then of the concept (code units).
 * - **Unit counts** are of the units that pass the filter, by document and kind, without zeros; the order is by municipality, document (code
 *   units) and kind (order of `NODE_KINDS`). Counts of a municipality or of a kind are their sums.
 * - **Facets.** For each facet, units are counted by their values that pass what is chosen in all other facets: what choosing a value alone in
 *   its facet leaves. Values that nothing is left of are left out. A unit with several values of a facet counts for
 *   each once; one given twice counts once; ids of anything else count for nothing. Fields are the concepts at or above the mentioned ones
 *   that have nothing broader.
 * - Nothing a caller passes is ever read as query language. Returned objects are the caller's to keep and never change.
 */
export interface GraphStore {
  readonly technology: 'embedded' | 'neo4j';
  contents(): Promise<StoreContents>;
  replace(graph: GraphWrite): Promise<void>;

  findByWords(query: WordQuery): Promise<readonly Candidate[]>;
  findByMeaning(query: MeaningQuery): Promise<readonly Candidate[]>;
  findByConcepts(query: ConceptQuery): Promise<readonly Candidate[]>;
  /** Candidates by all three at once, for what is like a unit elsewhere. */
  findElsewhere(query: ElsewhereQuery): Promise<ElsewhereCandidates>;

  getNodes(ids: readonly NodeId[]): Promise<readonly GraphNode[]>;
  listNodes(query: NodeQuery): Promise<readonly GraphNode[]>;
  countNodes(query: Omit<NodeQuery, 'offset' | 'limit'>): Promise<number>;
  /** All edges that touch any of the given nodes, restricted to some types; both directions. */
  listEdges(nodes: readonly NodeId[], relations?: readonly RelationType[]): Promise<readonly GraphEdge[]>;
  findNeighbours(query: NeighbourQuery): Promise<Expansion>;
  /** The given nodes with their degrees and every stored edge between two of them. */
  getSubgraph(nodes: readonly NodeId[]): Promise<Subgraph>;
  /** The shortest paths between two nodes, best first; empty where none is short enough. */
  findPaths(query: PathQuery): Promise<readonly GraphPath[]>;
  /** Units by document and kind. */
  countUnits(filter?: UnitFilter): Promise<readonly UnitCount[]>;
  /** The given units by municipality, kind, status of their document, field and department. */
  countFacets(query: FacetQuery): Promise<FacetTable>;
  /** Units by municipality or document and concept. */
  countMatrix(query: MatrixQuery): Promise<readonly MatrixCell[]>;

  /** Vector of each unit, `null` where it has none; order of the ids. */
  getVectors(units: readonly UnitId[]): Promise<readonly (Float32Array | null)[]>;
  /** Sentence vectors of each unit, in order; may be quantised (cosine error ≤ 0.01). */
  getSentenceVectors(units: readonly UnitId[]): Promise<readonly (readonly Float32Array[])[]>;
  /** Throws `NotFoundError` for an unknown document. */
  getAppendix(document: DocumentId): Promise<DocumentAppendix>;

  close(): Promise<void>;
}
