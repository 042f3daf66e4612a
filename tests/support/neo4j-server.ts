import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StoreUnavailableError } from '#graph/errors.ts';
import type { Neo4jSettings } from '#graph/adapters/neo4j/neo4j-settings.ts';
import { fetchJars } from '../../scripts/neo4j/fetch-jars.ts';
import { findJava } from '../../scripts/neo4j/find-java.ts';
import { freePort } from '../../scripts/neo4j/find-port.ts';
import { serverHomeOf, type ServerHome } from '../../scripts/neo4j/server-home.ts';
import { stopProcess } from '../../scripts/neo4j/server-process.ts';
import { startServer } from '../../scripts/neo4j/start-server.ts';

/** Jars are fetched once for the local server and the tests. */
const LIB = resolve('data', 'neo4j', 'lib');

/** A server of a test run's own, with its home, so that tests can stop, kill and start it. */
export interface TestServer {
  readonly settings: Neo4jSettings;
  readonly home: ServerHome;
  /** Stops the server and removes all it has written. */
  remove(): Promise<void>;
}

/** Starts a throw-away server on a free port, in a temporary folder. */
export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-neo4j-'));
  const home = serverHomeOf(folder, LIB);
  const { connection } = await startServer(home, { port: String(await freePort()), isShortLived: true });
  return {
    settings: connection,
    home,
    async remove() {
      await stopProcess(home);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Why no server can be started here, as one sentence; `null` where nothing stands against it. */
export async function reasonForNoServer(): Promise<string | null> {
  try {
    await findJava();
    await fetchJars(LIB);
    return null;
  } catch (error) {
    if (error instanceof StoreUnavailableError) return error.message;
    throw error;
  }
}
