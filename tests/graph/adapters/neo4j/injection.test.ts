import type { Driver } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { Neo4jReader } from '#graph/adapters/neo4j/neo4j-reader.server.ts';
import { Neo4jStore } from '#graph/adapters/neo4j/neo4j-store.server.ts';
import { InvalidInputError } from '#graph/errors.ts';
import type { RelationType } from '#graph/model/graph-edge.ts';
import type { NodeKind } from '#graph/model/graph-node.ts';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId, UnitId } from '#graph/model/ids.ts';
import type { UnitKind } from '#graph/model/unit.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';

const SETTINGS = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: '', database: 'neo4j' };

/** Beginnings that close what may stand before, middles that do harm, ends that silence what follows. */
const BEGINNINGS = ["'", '"', '`', '}', ')', '})', "'})", ']-()', '\\', '\u0000', '', '*/', '$x', '\ud83d', '\n'];
const MIDDLES = [
  ' DETACH DELETE n',
  ' RETURN 1 AS x UNION MATCH (n) RETURN n',
  ' OR 1=1',
  ' CALL db.labels()',
  ' SET n.x=1',
];
const ENDS = [' //', ' /*', ';', ''];
const PAYLOADS = BEGINNINGS.flatMap((begin) => MIDDLES.flatMap((middle) => ENDS.map((end) => begin + middle + end)));

/** A driver that writes down what it is asked to run and answers nothing. */
function recordingDriver(texts: string[]): Driver {
  const transaction = {
    run(text: string) {
      texts.push(text);
      return Promise.resolve({ records: [] });
    },
  };
  const session = {
    executeRead: (work: (transaction: unknown) => unknown) => Promise.resolve(work(transaction)),
    close: () => Promise.resolve(),
  };
  return { session: () => session, close: () => Promise.resolve() } as unknown as Driver;
}

/** All questions, with `text` in every place where a text can stand. */
function askEverything(store: GraphStore, text: string): readonly Promise<unknown>[] {
  const id = text as NodeId & UnitId & ConceptId & DocumentId & MunicipalityCode;
  const kinds = [text as UnitKind];
  const nodeKinds = [text as NodeKind];
  const filter = { municipalities: [id], kinds, documents: [id], notMunicipalities: [id] };
  return [
    store.findByWords({ tokens: [{ token: text, weight: 1 }], filter, limit: 5 }),
    store.findByMeaning({ vector: Float32Array.of(1), filter, limit: 5 }),
    store.findByConcepts({ concepts: [{ concept: id, weight: 1 }], filter, limit: 5 }),
    store.findElsewhere({ unit: id, tokens: [{ token: text, weight: 1 }], kinds, limit: 5 }),
    store.getNodes([id]),
    store.listNodes({ kinds: nodeKinds, municipality: id, document: id, limit: 5 }),
    store.listNodes({ kinds: nodeKinds, municipality: id, limit: 5 }),
    store.countNodes({ kinds: nodeKinds }),
    store.listEdges([id]),
    store.findNeighbours({ origin: id, kinds: nodeKinds, municipalities: [id], limit: 5 }),
    store.getSubgraph([id]),
    store.findPaths({
      from: id,
      to: 'other' as NodeId,
      relations: [text as RelationType],
      kinds: nodeKinds,
      limit: 5,
      maximumLength: 6,
    }),
    store.countUnits(filter),
    store.countFacets({
      units: [id],
      choice: { municipalities: [id], kinds, statuses: [text], fields: [id], departments: [text] },
    }),
    store.countMatrix({ rows: 'municipality', concepts: [id], filter }),
    store.countMatrix({ rows: 'document', filter }),
    store.getVectors([id]),
    store.getSentenceVectors([id]),
    store.getAppendix(id),
  ];
}

function openRecording(): { readonly store: GraphStore; readonly texts: string[] } {
  const texts: string[] = [];
  const reader = new Neo4jReader(SETTINGS, () => recordingDriver(texts));
  return { store: new Neo4jStore(SETTINGS, { reader, openWriter: () => recordingDriver(texts) }), texts };
}

async function textsFor(text: string): Promise<readonly string[]> {
  const { store, texts } = openRecording();
  await Promise.allSettled(askEverything(store, text));
  await store.close();
  return texts.sort();
}

describe('Cypher injection', () => {
  it(`changes no statement, whatever of ${PAYLOADS.length} texts is passed`, async () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(300);
    const harmless = await textsFor('harmless');
    expect(harmless).toHaveLength(19);
    for (const payload of PAYLOADS) expect(await textsFor(payload)).toStrictEqual(harmless);
  });

  it('is refused as a type of relation before anything is sent', async () => {
    for (const payload of PAYLOADS) {
      const { store, texts } = openRecording();
      const relations = [payload as RelationType];
      await expect(store.listEdges([], relations)).rejects.toThrow(InvalidInputError);
      await expect(store.findNeighbours({ origin: 'm' as NodeId, relations, limit: 1 })).rejects.toThrow(
        InvalidInputError,
      );
      expect(texts).toStrictEqual([]);
    }
  });

  it('is refused as the rows of a matrix before anything is sent', async () => {
    const { store, texts } = openRecording();
    for (const payload of [...PAYLOADS, '__proto__', 'constructor']) {
      await expect(store.countMatrix({ rows: payload as 'document' })).rejects.toThrow(InvalidInputError);
    }
    expect(texts).toStrictEqual([]);
  });

  it('is refused as a limit or an offset before anything is sent', async () => {
    const { store, texts } = openRecording();
    for (const payload of PAYLOADS) {
      const limit = payload as unknown as number;
      await expect(store.listNodes({ limit })).rejects.toThrow(InvalidInputError);
      await expect(store.listNodes({ limit: 1, offset: limit })).rejects.toThrow(InvalidInputError);
      await expect(store.findByWords({ tokens: [], limit })).rejects.toThrow(InvalidInputError);
      await expect(store.findElsewhere({ unit: 'm' as UnitId, tokens: [], kinds: [], limit })).rejects.toThrow(
        InvalidInputError,
      );
      await expect(store.findNeighbours({ origin: 'm' as NodeId, limit })).rejects.toThrow(InvalidInputError);
    }
    expect(texts).toStrictEqual([]);
  });
});
