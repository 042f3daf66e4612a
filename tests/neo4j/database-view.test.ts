import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLAIN_LABELS } from '#graph/adapters/neo4j/labels.ts';
import { isUnitKind } from '#graph/model/unit-of-record.ts';
import { RELATION_TYPES } from '#graph/model/graph-edge.ts';
import { buildSampleGraph, toGraphWrite } from '../support/build-sample-graph.ts';
import { openEmptyStore, queryNeo4j } from '../support/empty-neo4j.ts';
import { edgesOf, nodesOf } from '../support/sample-oracle.ts';
import { describeWithNeo4j } from '../support/with-neo4j.ts';

const OLD = buildSampleGraph({ seed: 31, plans: 3 });
const NEW = buildSampleGraph({ seed: 32, plans: 2 });
const NODES = nodesOf(NEW);
const EDGES = edgesOf(NEW);

describeWithNeo4j('Whoever opens the database', (settings) => {
  let close = (): Promise<void> => Promise.resolve();
  const query = (text: string) => queryNeo4j(settings, text);

  beforeAll(async () => {
    const opened = await openEmptyStore(settings);
    ({ close } = opened);
    await opened.store.replace(toGraphWrite(OLD));
    await opened.store.replace(toGraphWrite(NEW));
  });
  afterAll(() => close());

  it('finds each node of the active graph once, under its plain label', async () => {
    for (const label of new Set(Object.values(PLAIN_LABELS))) {
      const [row] = await query(`MATCH (n:${label}) RETURN count(n) AS nodes, count(DISTINCT n.id) AS ids`);
      const count = NODES.filter(({ record }) => PLAIN_LABELS[record.kind] === label).length;
      expect({ label, ...row }).toStrictEqual({ label, nodes: count, ids: count });
    }
    const [units] = await query('MATCH (n:Unit) RETURN count(n) AS count');
    expect(units?.['count']).toBe(NODES.filter(({ record }) => isUnitKind(record.kind)).length);
  });

  it('finds each edge once, between plain nodes', async () => {
    for (const type of RELATION_TYPES) {
      const [row] = await query(`MATCH ()-[r:${type}]->() RETURN count(r) AS count`);
      expect({ type, ...row }).toStrictEqual({ type, count: EDGES.filter((edge) => edge.type === type).length });
    }
  });

  it('finds nothing of the old graph, and every index ready', async () => {
    const [row] = await query('MATCH (n:_Node) RETURN count(n) AS count');
    expect(row?.['count']).toBe(NODES.length);
    const states = await query('SHOW INDEXES YIELD state RETURN DISTINCT state');
    expect(states).toStrictEqual([{ state: 'ONLINE' }]);
  });

  it('reads the evidence of a mention as words', async () => {
    const [row] = await query(
      'MATCH (m:Measure)-[mention:MENTIONS]->(c:Concept) WHERE mention.evidence IS NOT NULL RETURN mention.evidence AS words LIMIT 1',
    );
    expect(row?.['words']).toStrictEqual([expect.any(String)]);
  });

  it('reads the type of a succession as the document prints it', async () => {
    const rows = await query('MATCH (:Measure)-[s:SUCCEEDS]->(:Predecessor) RETURN DISTINCT s.type AS type');
    const types = NEW.plans.flatMap(({ plan }) => plan.lineage).filter(({ from, to }) => from !== null && to !== null);
    expect(rows.map(({ type }) => type)).toStrictEqual([...new Set(types.map(({ type }) => type))]);
  });

  describe('is kept by constraints', () => {
    it('from a second node of the same id', async () => {
      const [row] = await query('MATCH (m:Measure) RETURN m.id AS id LIMIT 1');
      await expect(query(`CREATE (:Measure {id: '${String(row?.['id'])}'})`)).rejects.toThrow(/already exists/);
    });
  });
});
