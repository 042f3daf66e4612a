import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { StoreUnavailableError } from '#graph/errors.ts';
import type { LocalConnection } from './connection-file.ts';
import type { ServerHome } from './server-home.ts';
import { runningPid } from './server-process.ts';

const POLL_MS = 250;
const READY_MS = 120_000;

/** Waits until the server answers a query; gives up when its process has ended or after two minutes. */
export async function waitUntilReady(home: ServerHome, connection: LocalConnection): Promise<void> {
  const end = Date.now() + READY_MS;
  while (Date.now() < end) {
    if (await answers(connection)) return;
    if ((await runningPid(home)) === null) break;
    await pause(POLL_MS);
  }
  throw new StoreUnavailableError(`waitUntilReady: Neo4j did not start; the reason stands at the end of ${home.log}`, {
    retriable: false,
    details: { log: home.log },
  });
}

/** True where the server answers; a refused password throws, because waiting cannot help. A server that starts may fail in many ways. */
export async function answers({ uri, user, password, database }: LocalConnection): Promise<boolean> {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's type is a bag of options
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 1000,
    maxTransactionRetryTime: 0,
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's type is a bag of options
  const session = driver.session({ database });
  try {
    await session.run('RETURN 1');
    return true;
  } catch (error) {
    if (!(error instanceof Neo4jError) || error.code.startsWith('Neo.ClientError.Security.')) throw refusal(uri, error);
    return false;
  } finally {
    await session.close();
    await driver.close();
  }
}

function refusal(uri: string, cause: unknown): StoreUnavailableError {
  return new StoreUnavailableError(
    `waitUntilReady: Neo4j at ${uri} refuses the stored user and password; stop it, remove its folder and start again`,
    { retriable: false, details: { uri }, cause },
  );
}
