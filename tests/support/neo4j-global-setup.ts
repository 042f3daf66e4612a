import type { TestProject } from 'vitest/node';
import type { Neo4jSettings } from '#graph/adapters/neo4j/neo4j-settings.ts';
import type { ServerHome } from '../../scripts/neo4j/server-home.ts';
import { TEST_WORKERS } from './neo4j-workers.ts';
import { reasonForNoServer, startTestServer } from './neo4j-server.ts';

/** A server to use, with its files where the run has started it. */
export interface ProvidedServer {
  readonly settings: Neo4jSettings;
  readonly home: ServerHome | null;
}

/** What tests are told: a server for each worker, or why there is none. */
export interface ProvidedNeo4j {
  readonly servers: readonly ProvidedServer[];
  readonly reason: string | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: ProvidedNeo4j;
  }
}

/**
 * A throw-away server for each worker, or that of `NEO4J_TEST_URI` for the only one (all its data are deleted). Where none can be had the
 * tests are skipped and say why; with `CI=true` that is a failure.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const named = namedServer(process.env);
  if (named !== null) {
    project.provide('neo4j', { servers: [{ settings: named, home: null }], reason: null });
    return undefined;
  }
  const reason = await reasonForNoServer();
  if (reason !== null) {
    if (process.env['CI'] === 'true') throw new Error(`With CI=true the Neo4j tests may not be skipped. ${reason}`);
    console.error(`The Neo4j tests are skipped: ${reason}`);
    project.provide('neo4j', { servers: [], reason });
    return undefined;
  }
  const servers = await Promise.all(Array.from({ length: TEST_WORKERS }, startTestServer));
  project.provide('neo4j', { servers: servers.map(({ settings, home }) => ({ settings, home })), reason: null });
  return async () => {
    await Promise.all(servers.map((server) => server.remove()));
  };
}

function namedServer(environment: NodeJS.ProcessEnv): Neo4jSettings | null {
  const uri = environment['NEO4J_TEST_URI'];
  if (!uri) return null;
  return {
    uri,
    user: environment['NEO4J_TEST_USER'] ?? 'neo4j',
    password: environment['NEO4J_TEST_PASSWORD'] ?? '',
    database: environment['NEO4J_TEST_DATABASE'] ?? 'neo4j',
  };
}
