import type { GraphStore } from '../../storage/graph-store.ts';
import { Neo4jReader } from './neo4j-reader.server.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { Neo4jStore } from './neo4j-store.server.ts';
import { openDriver, WRITE_RETRY_TIME } from './open-driver.ts';

/**
 * Opens the store on a Neo4j server (5.26 or newer). Connects with the first question, so that a site can start before its server;
 * refuses an address it cannot read (`InvalidInputError`).
 */
// eslint-disable-next-line @typescript-eslint/require-await -- a failure must reject, not throw
export async function openNeo4jStore(settings: Neo4jSettings): Promise<GraphStore> {
  const reader = new Neo4jReader(settings, (known) => openDriver(known));
  return new Neo4jStore(settings, { reader, openWriter: () => openDriver(settings, WRITE_RETRY_TIME) });
}
