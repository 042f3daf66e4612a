import { inflateRawSync } from 'node:zlib';
import { NotFoundError, StoreUnavailableError } from '../../errors.ts';
import type { GraphEdge, RelationType } from '../../model/graph-edge.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import type { GraphPath } from '../../model/graph-path.ts';
import type { DocumentId, NodeId, UnitId } from '../../model/ids.ts';
import type { Expansion, Subgraph } from '../../model/subgraph.ts';
import { checkPathQuery } from '../../storage/check-path-query.ts';
import { checkCandidateLimit, checkQueryVector, checkWeights, checkWholeNumber } from '../../storage/check-query.ts';
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
import { countByKind } from './count-by-kind.server.ts';
import { countFacets } from './count-facets.server.ts';
import { countCells } from './count-cells.server.ts';
import { candidatesByConcepts, candidatesByMeaning, candidatesByWords } from './find-candidates.server.ts';
import { candidatesElsewhere } from './find-elsewhere.server.ts';
import type { LoadedGraph } from './loaded-graph.server.ts';
import { edgesAt, relationMask, touchingEdges } from './read-edges.server.ts';
import { nodeAt, nodeNumbers, selectNodes } from './read-nodes.server.ts';
import { readPaths } from './read-paths.server.ts';
import { readNeighbours, readSubgraph } from './read-subgraph.server.ts';
import { sentenceVectorsOf } from './read-vectors.server.ts';
import type { SnapshotSlot } from './snapshot-slot.server.ts';
import { findText } from './text-index.server.ts';

const ANY_OFFSET = [0, Number.MAX_SAFE_INTEGER] as const;

/** The embedded store: every question is answered from one graph in memory, taken once at its beginning. */
export class EmbeddedStore implements GraphStore {
  readonly technology = 'embedded';
  readonly #slot: SnapshotSlot;
  #closed = false;

  constructor(slot: SnapshotSlot) {
    this.#slot = slot;
  }

  /** Also the moment at which a newer snapshot, written by another process, is taken over. */
  async contents(): Promise<StoreContents> {
    if (this.#closed) throw closedError();
    const slot = await this.#slot.refresh();
    if (slot.state === 'empty') return { state: 'empty' };
    if (slot.state === 'unusable') return { state: 'unusable', reason: slot.error.message };
    const { stamp, tokeniser, model, counts } = slot.graph.header;
    return { state: 'ready', stamp, tokeniser, model: model && { ...model }, counts: { ...counts } };
  }

  async replace(graph: GraphWrite): Promise<void> {
    if (this.#closed) throw closedError();
    await this.#slot.replace(graph);
  }

  findByWords(query: WordQuery): Promise<readonly Candidate[]> {
    return this.#answer((graph) => {
      checkCandidateLimit('findByWords', query.limit);
      checkWeights('findByWords', query.tokens);
      return candidatesByWords(graph, query);
    });
  }

  findByMeaning(query: MeaningQuery): Promise<readonly Candidate[]> {
    return this.#answer((graph) => {
      checkCandidateLimit('findByMeaning', query.limit);
      const { model } = graph.header;
      if (model === null) return [];
      checkQueryVector('findByMeaning', query.vector, model.dimension);
      return candidatesByMeaning(graph, query);
    });
  }

  findByConcepts(query: ConceptQuery): Promise<readonly Candidate[]> {
    return this.#answer((graph) => {
      checkCandidateLimit('findByConcepts', query.limit);
      checkWeights('findByConcepts', query.concepts);
      return candidatesByConcepts(graph, query);
    });
  }

  findElsewhere(query: ElsewhereQuery): Promise<ElsewhereCandidates> {
    return this.#answer((graph) => {
      checkCandidateLimit('findElsewhere', query.limit);
      checkWeights('findElsewhere', query.tokens);
      return candidatesElsewhere(graph, query);
    });
  }

  getNodes(ids: readonly NodeId[]): Promise<readonly GraphNode[]> {
    return this.#answer((graph) => nodeNumbers(graph, ids).map((node) => nodeAt(graph, node)));
  }

  listNodes(query: NodeQuery): Promise<readonly GraphNode[]> {
    return this.#answer((graph) => {
      const { offset = 0, limit } = query;
      checkWholeNumber('listNodes: limit', limit, [1, 10_000]);
      checkWholeNumber('listNodes: offset', offset, ANY_OFFSET);
      const selected = selectNodes(graph, query).slice(offset, offset + limit);
      return selected.map((node) => nodeAt(graph, node));
    });
  }

  countNodes(query: Omit<NodeQuery, 'offset' | 'limit'>): Promise<number> {
    return this.#answer((graph) => selectNodes(graph, query).length);
  }

  listEdges(nodes: readonly NodeId[], relations?: readonly RelationType[]): Promise<readonly GraphEdge[]> {
    return this.#answer((graph) => {
      const mask = relationMask(relations);
      const touching = nodeNumbers(graph, nodes).flatMap((node) => [...touchingEdges(graph, node, mask)]);
      return edgesAt(graph, touching);
    });
  }

  findNeighbours(query: NeighbourQuery): Promise<Expansion> {
    return this.#answer((graph) => {
      checkWholeNumber('findNeighbours: limit', query.limit, [1, 500]);
      checkWholeNumber('findNeighbours: offset', query.offset ?? 0, ANY_OFFSET);
      checkWholeNumber('findNeighbours: ofEach', query.ofEach ?? 1, [1, 500]);
      return readNeighbours(graph, query);
    });
  }

  getSubgraph(nodes: readonly NodeId[]): Promise<Subgraph> {
    return this.#answer((graph) => readSubgraph(graph, nodes));
  }

  findPaths(query: PathQuery): Promise<readonly GraphPath[]> {
    return this.#answer((graph) => {
      checkPathQuery(query);
      return readPaths(graph, query);
    });
  }

  countUnits(filter?: UnitFilter): Promise<readonly UnitCount[]> {
    return this.#answer((graph) => countByKind(graph, filter));
  }

  countFacets(query: FacetQuery): Promise<FacetTable> {
    return this.#answer((graph) => countFacets(graph, query));
  }

  countMatrix(query: MatrixQuery): Promise<readonly MatrixCell[]> {
    return this.#answer((graph) => countCells(graph, query));
  }

  getVectors(units: readonly UnitId[]): Promise<readonly (Float32Array | null)[]> {
    return this.#answer((graph) =>
      units.map((unit) => {
        const node = findText(graph.nodes.ids, unit);
        return node === undefined ? null : graph.vectors.vectorOf(node);
      }),
    );
  }

  getSentenceVectors(units: readonly UnitId[]): Promise<readonly (readonly Float32Array[])[]> {
    return this.#answer((graph) => units.map((unit) => sentenceVectorsOf(graph, findText(graph.nodes.ids, unit))));
  }

  getAppendix(document: DocumentId): Promise<DocumentAppendix> {
    return this.#answer((graph) => {
      const { nodes, appendices } = graph;
      const place = nodes.documentNodes.indexOf(findText(nodes.ids, document) ?? -1);
      if (place === -1) {
        throw new NotFoundError(`getAppendix: no document has the id ${JSON.stringify(document)}`, {
          details: { id: document },
        });
      }
      const [start, end] = [appendices.offsets[place], appendices.offsets[place + 1]];
      const text = inflateRawSync(appendices.bytes.subarray(start, end)).toString('utf8');
      // The checksum of the snapshot vouches for its form.
      return JSON.parse(text) as DocumentAppendix;
    });
  }

  close(): Promise<void> {
    this.#closed = true;
    this.#slot.forget();
    return Promise.resolve();
  }

  /** Runs one question, which must not wait, against the graph of this moment. */
  // eslint-disable-next-line @typescript-eslint/require-await -- a failure must reject, not throw
  async #answer<Answer>(question: (graph: LoadedGraph) => Answer): Promise<Answer> {
    if (this.#closed) throw closedError();
    const slot = this.#slot.state;
    if (slot.state === 'unusable') throw slot.error;
    if (slot.state === 'empty') {
      throw new StoreUnavailableError('Embedded store: nothing is stored yet; ingest the documents first', {
        retriable: false,
      });
    }
    return question(slot.graph);
  }
}

function closedError(): StoreUnavailableError {
  return new StoreUnavailableError('Embedded store: it is closed; open it again', { retriable: false });
}
