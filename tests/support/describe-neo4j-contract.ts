import { describeGraphStore } from '../graph/storage/graph-store.contract.ts';
import { openEmptyStore } from './empty-neo4j.ts';
import { rounds } from './test-effort.ts';
import { describeWithNeo4j } from './with-neo4j.ts';

/** One half of the contract of `GraphStore` on Neo4j, so that two workers share it. */
export function describeNeo4jContract(half: 0 | 1): void {
  describeWithNeo4j('Neo4j', (settings) => {
    const runs = rounds({ usual: 10, full: 100 });
    describeGraphStore('The Neo4j store', () => openEmptyStore(settings), { runs, half });
  });
}
