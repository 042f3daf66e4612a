import neo4j, { type Driver } from 'neo4j-driver';
import { openNeo4jStore } from '#graph/adapters/neo4j/open-neo4j-store.server.ts';
import type { Neo4jSettings } from '#graph/adapters/neo4j/neo4j-settings.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';
import { untilItAnswers } from './until-it-answers.ts';

/** A server that has just started, on a busy machine, takes its time to plan a question for the first time. */
const PATIENCE = 60_000;

/** Deletes everything in the database, the search indexes included. */
export async function emptyNeo4j(settings: Neo4jSettings): Promise<void> {
  const indexes = ['words_a', 'words_b', 'vectors_a', 'vectors_b'];
  await withDriver(settings, async (driver) => {
    for (const text of ['MATCH (n) DETACH DELETE n', ...indexes.map((name) => `DROP INDEX atlas_${name} IF EXISTS`)]) {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's type is a bag of options
      await driver.executeQuery(text, {}, { database: settings.database });
    }
  });
}

/** An empty store of its own, on the one server of the run. It asks again where the server says that this can help. */
export async function openEmptyStore(
  settings: Neo4jSettings,
): Promise<{ readonly store: GraphStore; readonly close: () => Promise<void> }> {
  await emptyNeo4j(settings);
  const store = await openNeo4jStore(settings);
  return { store: patient(store), close: () => store.close() };
}

function patient(store: GraphStore): GraphStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      const call = (...args: readonly unknown[]) => Reflect.apply(member, target, args) as Promise<unknown>;
      const isQuestion = /^(find|get|list|count)/u.test(String(name));
      return isQuestion ? (...args: readonly unknown[]) => untilItAnswers(() => call(...args), PATIENCE) : call;
    },
  });
}

/** Rows of a query of the test's own, as objects. */
export async function queryNeo4j(
  settings: Neo4jSettings,
  text: string,
  parameters: Record<string, unknown> = {},
): Promise<readonly Record<string, unknown>[]> {
  return withDriver(settings, async (driver) => {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's type is a bag of options
    const { records } = await driver.executeQuery(text, parameters, { database: settings.database });
    return records.map((record) => record.toObject() as Record<string, unknown>);
  });
}

async function withDriver<Result>(
  { uri, user, password }: Neo4jSettings,
  use: (driver: Driver) => Promise<Result>,
): Promise<Result> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's type is a bag of options
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}
