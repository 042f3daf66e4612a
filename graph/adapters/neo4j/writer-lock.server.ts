import { randomUUID } from 'node:crypto';
import type { Driver, Session } from 'neo4j-driver';
import { ConflictError } from '../../errors.ts';
import { holdLock, nameWriter, readWriter } from './cypher/writer.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { openSession } from './open-session.ts';
import type { Statement } from './statement.ts';
import { toGraphError } from './to-graph-error.ts';
import { within } from './within.server.ts';

/** How long to wait for a lock that another writer may be about to give back; a busy server takes seconds to see that one has died. */
const PATIENCE = 5000;

/** A held lock. */
export interface WriterLock {
  /** Names this writer in each of its batches. */
  readonly token: string;
  release(): Promise<void>;
}

/**
 * Takes the lock of a database: a write lock held by an open transaction, which ends with its process, so that a killed writer
 * leaves none behind. Throws `ConflictError` while another writer holds it, and when another began while this one waited.
 */
export async function takeWriterLock(driver: Driver, settings: Neo4jSettings): Promise<WriterLock> {
  const session = openSession(driver, settings, 'WRITE');
  try {
    const before = await ask(driver, settings, readWriter());
    await holdFor(session);
    const after = await ask(driver, settings, readWriter());
    if (before !== after) throw busy();
    const token = randomUUID();
    await ask(driver, settings, nameWriter(token));
    return { token, release: () => session.close() };
  } catch (error) {
    await session.close();
    throw toGraphError(error, settings);
  }
}

/** Leaves the transaction open: closing the session ends it. */
async function holdFor(session: Session): Promise<void> {
  const transaction = await session.beginTransaction();
  const { text, parameters } = holdLock();
  await within(
    PATIENCE,
    transaction.run(text, parameters).then(() => undefined),
    busy,
  );
}

async function ask(driver: Driver, settings: Neo4jSettings, { text, parameters }: Statement): Promise<unknown> {
  const session = openSession(driver, settings, 'WRITE');
  try {
    const { records } = await session.executeWrite((transaction) => transaction.run(text, parameters));
    return records[0]?.get('answer') as unknown;
  } finally {
    await session.close();
  }
}

function busy(): ConflictError {
  return new ConflictError(
    'replace: another process is writing this Neo4j database; wait until it has finished, then ingest again',
  );
}
