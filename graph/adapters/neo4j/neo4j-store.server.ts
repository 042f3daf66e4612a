import type { Driver } from 'neo4j-driver';
import { ConflictError, NotFoundError, StoreUnavailableError } from '../../errors.ts';
import type { GraphEdge, RelationType } from '../../model/graph-edge.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import type { GraphPath } from '../../model/graph-path.ts';
import type { DocumentId, NodeId, UnitId } from '../../model/ids.ts';
import type { Expansion, Subgraph, SubgraphNode } from '../../model/subgraph.ts';
import { checkPathQuery } from '../../storage/check-path-query.ts';
import { checkCandidateLimit, checkQueryVector, checkWeights, checkWholeNumber } from '../../storage/check-query.ts';
import { compareEdges } from '../../storage/compare-edges.ts';
import { compareUnitCounts } from '../../storage/compare-unit-counts.ts';
import type {
  Candidate,
  ConceptQuery,
  DocumentAppendix,
  ElsewhereCandidates,
  ElsewhereQuery,
  FacetQuery,
  FacetTable,
  GraphStore,
  GraphWrite,
  MatrixCell,
  MatrixQuery,
  MeaningQuery,
  NeighbourQuery,
  NodeQuery,
  PathQuery,
  StoreContents,
  UnitCount,
  UnitFilter,
  WordQuery,
} from '../../storage/graph-store.ts';
import { countFacets } from './cypher/count-facets.ts';
import { countMatrix } from './cypher/count-matrix.ts';
import { countNodes } from './cypher/count-nodes.ts';
import { countUnits } from './cypher/count-units.ts';
import { findByConcepts } from './cypher/find-by-concepts.ts';
import { findByMeaning } from './cypher/find-by-meaning.ts';
import { findByWords } from './cypher/find-by-words.ts';
import { findElsewhere } from './cypher/find-elsewhere.ts';
import { findNeighbours, totalIsDegree } from './cypher/find-neighbours.ts';
import { findPaths } from './cypher/find-paths.ts';
import { getAppendix } from './cypher/get-appendix.ts';
import { getNodes } from './cypher/get-nodes.ts';
import { getSentenceVectors } from './cypher/get-sentence-vectors.ts';
import { getSubgraph } from './cypher/get-subgraph.ts';
import { getVectors } from './cypher/get-vectors.ts';
import { listEdges } from './cypher/list-edges.ts';
import { listNodes } from './cypher/list-nodes.ts';
import { readContents } from './cypher/read-contents.ts';
import {
  toAppendix,
  toCandidates,
  toCell,
  toContents,
  toEdge,
  toFacetTable,
  toList,
  toMentioned,
  toNode,
  toNumber,
  toObject,
  toPath,
  toSubgraphNode,
  toUnitCount,
} from './mappers.ts';
import { toSentenceVectors, toVectors } from './map-vectors.ts';
import type { Neo4jReader } from './neo4j-reader.server.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { replaceGraph } from './replace-graph.server.ts';
import { scoreWords } from './score-words.ts';
import type { Statement } from './statement.ts';

const ANY_OFFSET = [0, Number.MAX_SAFE_INTEGER] as const;

/** What a store needs beside its settings. */
interface Neo4jStoreParts {
  readonly reader: Neo4jReader;
  /** A driver of its own for each ingest, so that readers never wait for it nor it for them. */
  readonly openWriter: () => Driver;
}

/** The store on a Neo4j server: every question is one statement. */
export class Neo4jStore implements GraphStore {
  readonly technology = 'neo4j';
  readonly #settings: Neo4jSettings;
  readonly #reader: Neo4jReader;
  readonly #openWriter: () => Driver;
  #isWriting = false;

  constructor(settings: Neo4jSettings, { reader, openWriter }: Neo4jStoreParts) {
    this.#settings = settings;
    this.#reader = reader;
    this.#openWriter = openWriter;
  }

  /** A server that does not answer makes the store `unusable`, with the reason; it is asked anew each time. */
  async contents(): Promise<StoreContents> {
    try {
      return toContents(await this.#reader.ask(readContents()));
    } catch (error) {
      if (error instanceof StoreUnavailableError) return { state: 'unusable', reason: error.message };
      throw error;
    }
  }

  async replace(graph: GraphWrite): Promise<void> {
    if (this.#isWriting) throw new ConflictError('replace: this store is being written; wait until that has finished');
    this.#isWriting = true;
    const driver = this.#openWriter();
    try {
      await replaceGraph(driver, this.#settings, graph);
    } finally {
      this.#isWriting = false;
      await driver.close();
    }
  }

  async findByWords(query: WordQuery): Promise<readonly Candidate[]> {
    checkCandidateLimit('findByWords', query.limit);
    checkWeights('findByWords', query.tokens);
    return scoreWords(await this.#ask(findByWords(query)), query);
  }

  async findByMeaning(query: MeaningQuery): Promise<readonly Candidate[]> {
    checkCandidateLimit('findByMeaning', query.limit);
    checkQueryVector('findByMeaning', query.vector, query.vector.length);
    const isZero = query.vector.every((component) => component === 0);
    const { dimension, found } = toObject(await this.#ask(isZero ? getVectors([]) : findByMeaning(query)));
    if (dimension === null) return [];
    checkQueryVector('findByMeaning', query.vector, toNumber(dimension));
    return toCandidates(found);
  }

  async findByConcepts(query: ConceptQuery): Promise<readonly Candidate[]> {
    checkCandidateLimit('findByConcepts', query.limit);
    checkWeights('findByConcepts', query.concepts);
    return toCandidates(await this.#ask(findByConcepts(query)));
  }

  async findElsewhere(query: ElsewhereQuery): Promise<ElsewhereCandidates> {
    checkCandidateLimit('findElsewhere', query.limit);
    checkWeights('findElsewhere', query.tokens);
    const { unit, words, meaning, concepts, mentioned } = toObject(await this.#ask(findElsewhere(query)));
    if (unit === null) throw notFound('findElsewhere: no unit', query.unit);
    return {
      words: scoreWords(words, query),
      meaning: toCandidates(meaning),
      concepts: toCandidates(concepts),
      mentioned: toMentioned(mentioned),
    };
  }

  async getNodes(ids: readonly NodeId[]): Promise<readonly GraphNode[]> {
    const records = toList(await this.#ask(getNodes(ids)));
    const texts = new Map(records.map((record) => [toNode(record).id, record]));
    // Parsed anew for an id that is asked for twice: what is returned is the caller's to keep.
    return ids.flatMap((id) => (texts.has(id) ? [toNode(texts.get(id))] : []));
  }

  async listNodes(query: NodeQuery): Promise<readonly GraphNode[]> {
    checkWholeNumber('listNodes: limit', query.limit, [1, 10_000]);
    checkWholeNumber('listNodes: offset', query.offset ?? 0, ANY_OFFSET);
    return toList(await this.#ask(listNodes(query))).map(toNode);
  }

  async countNodes(query: Omit<NodeQuery, 'offset' | 'limit'>): Promise<number> {
    return toNumber(await this.#ask(countNodes(query)));
  }

  async listEdges(nodes: readonly NodeId[], relations?: readonly RelationType[]): Promise<readonly GraphEdge[]> {
    return toList(await this.#ask(listEdges(nodes, relations)))
      .map(toEdge)
      .sort(compareEdges);
  }

  async findNeighbours(query: NeighbourQuery): Promise<Expansion> {
    checkWholeNumber('findNeighbours: limit', query.limit, [1, 500]);
    checkWholeNumber('findNeighbours: offset', query.offset ?? 0, ANY_OFFSET);
    checkWholeNumber('findNeighbours: ofEach', query.ofEach ?? 1, [1, 500]);
    const { origin, total, shown, edges } = toObject(await this.#ask(findNeighbours(query)));
    if (origin === null) throw notFound('findNeighbours: nothing', query.origin);
    const start = toSubgraphNode(origin);
    const neighbours = toList(shown).map(toSubgraphNode);
    return {
      origin: query.origin,
      nodes: [start, ...neighbours],
      edges: toList(edges).map(toEdge).sort(compareEdges),
      shown: neighbours.length,
      total: totalIsDegree(query) ? sumOf(start.degrees, query.relations) : toNumber(total),
    };
  }

  async getSubgraph(nodes: readonly NodeId[]): Promise<Subgraph> {
    const rows = toList(await this.#ask(getSubgraph(nodes)));
    const found = new Map(rows.map((row) => toSubgraphNode(row)).map((node) => [node.id, node]));
    return {
      nodes: [...new Set(nodes)].flatMap((id) => found.get(id) ?? []),
      edges: rows
        .flatMap((row) => toList(toList(row)[2]))
        .map(toEdge)
        .sort(compareEdges),
    };
  }

  async findPaths(query: PathQuery): Promise<readonly GraphPath[]> {
    checkPathQuery(query);
    const { ends, paths } = toObject(await this.#ask(findPaths(query)));
    for (const [place, end] of [query.from, query.to].entries()) {
      if (toList(ends)[place] === null) throw notFound('findPaths: nothing', end);
    }
    return toList(paths).map(toPath);
  }

  async countUnits(filter?: UnitFilter): Promise<readonly UnitCount[]> {
    return toList(await this.#ask(countUnits(filter)))
      .map(toUnitCount)
      .sort(compareUnitCounts);
  }

  async countFacets(query: FacetQuery): Promise<FacetTable> {
    return toFacetTable(await this.#ask(countFacets(query)));
  }

  async countMatrix(query: MatrixQuery): Promise<readonly MatrixCell[]> {
    return toList(await this.#ask(countMatrix(query))).map(toCell);
  }

  async getVectors(units: readonly UnitId[]): Promise<readonly (Float32Array | null)[]> {
    return toVectors(await this.#ask(getVectors(units)), units);
  }

  async getSentenceVectors(units: readonly UnitId[]): Promise<readonly (readonly Float32Array[])[]> {
    return toSentenceVectors(await this.#ask(getSentenceVectors(units)), units);
  }

  async getAppendix(document: DocumentId): Promise<DocumentAppendix> {
    const content = await this.#ask(getAppendix(document));
    if (content === null) throw notFound('getAppendix: no document', document);
    return toAppendix(content);
  }

  async close(): Promise<void> {
    await this.#reader.close();
  }

  async #ask(statement: Statement): Promise<unknown> {
    const answer = await this.#reader.ask(statement);
    if (answer !== undefined) return answer;
    throw new StoreUnavailableError(
      'Neo4j store: the database holds no graph that this version can read; ingest the documents first',
      { retriable: false },
    );
  }
}

function sumOf(degrees: SubgraphNode['degrees'], relations: readonly RelationType[] = []): number {
  return relations.reduce((sum, relation) => sum + (degrees[relation] ?? 0), 0);
}

function notFound(what: string, id: string): NotFoundError {
  return new NotFoundError(`${what} has the id ${JSON.stringify(id)}`, { details: { id } });
}
