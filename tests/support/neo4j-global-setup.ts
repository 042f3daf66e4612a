import type { TestProject } from 'vitest/node';
import type { Neo4jSettings } from '#graph/adapters/neo4j/neo4j-settings.ts';
import type { ServerHome } from '../../scripts/neo4j/server-home.ts';
import { reasonForNoServer, startTestServer } from './neo4j-server.ts';

/** What tests are told: a server to use, with its files where the run has started it, or why there is none. */
export type ProvidedNeo4j =
  | { readonly settings: Neo4jSettings; readonly home: ServerHome | null; readonly reason: null }
  | { readonly settings: null; readonly home: null; readonly reason: string };

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: ProvidedNeo4j;
  }
}

/**
 * One server for the whole run: that of `NEO4J_TEST_URI` (all its data are deleted), or a throw-away one. Where neither can be had the
 * tests are skipped and say why; with `CI=true` that is a failure.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const named = namedServer(process.env);
  if (named !== null) {
    project.provide('neo4j', { settings: named, home: null, reason: null });
    return undefined;
  }
  const reason = await reasonForNoServer();
  if (reason !== null) {
    if (process.env['CI'] === 'true') throw new Error(`With CI=true the Neo4j tests may not be skipped. ${reason}`);
    console.error(`The Neo4j tests are skipped: ${reason}`);
    project.provide('neo4j', { settings: null, home: null, reason });
    return undefined;
  }
  const server = await startTestServer();
  project.provide('neo4j', { settings: server.settings, home: server.home, reason: null });
  return () => server.remove();
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
