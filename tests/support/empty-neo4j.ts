import neo4j, { type Driver } from 'neo4j-driver';
import { openNeo4jStore } from '#graph/adapters/neo4j/open-neo4j-store.server.ts';
import type { Neo4jSettings } from '#graph/adapters/neo4j/neo4j-settings.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';

/** Deletes everything in the database, the search indexes included. */
export async function emptyNeo4j(settings: Neo4jSettings): Promise<void> {
  await queryNeo4j(settings, 'MATCH (n) DETACH DELETE n');
  for (const slot of ['a', 'b']) {
    await queryNeo4j(settings, `DROP INDEX atlas_words_${slot} IF EXISTS`);
    await queryNeo4j(settings, `DROP INDEX atlas_vectors_${slot} IF EXISTS`);
  }
}

/** An empty store of its own, on the one server of the run. */
export async function openEmptyStore(
  settings: Neo4jSettings,
): Promise<{ readonly store: GraphStore; readonly close: () => Promise<void> }> {
  await emptyNeo4j(settings);
  const store = await openNeo4jStore(settings);
  return { store, close: () => store.close() };
}

/** Rows of a query of the test's own, as objects. */
export async function queryNeo4j(
  settings: Neo4jSettings,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<readonly Record<string, unknown>[]> {
  const driver = openPlainDriver(settings);
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's type is a bag of options
    const { records } = await driver.executeQuery(text, parameters, { database: settings.database });
    return records.map((record) => record.toObject() as Record<string, unknown>);
  } finally {
    await driver.close();
  }
}

function openPlainDriver({ uri, user, password }: Neo4jSettings): Driver {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's type is a bag of options
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}
