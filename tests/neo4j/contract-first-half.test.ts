import { describeGraphStore } from '../graph/storage/graph-store.contract.ts';
import { openEmptyStore } from '../support/empty-neo4j.ts';
import { rounds } from '../support/test-effort.ts';
import { describeWithNeo4j } from '../support/with-neo4j.ts';

describeWithNeo4j('Neo4j', (settings) => {
  describeGraphStore('The Neo4j store', () => openEmptyStore(settings), { runs: rounds({ usual: 25, full: 100 }) });
});
