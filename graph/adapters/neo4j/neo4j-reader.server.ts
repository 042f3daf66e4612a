import { Neo4jError, type Driver } from 'neo4j-driver';
import { StoreUnavailableError } from '../../errors.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { openSession } from './open-session.ts';
import type { Statement } from './statement.ts';
import { toGraphError, tooLate } from './to-graph-error.ts';
import { within } from './within.server.ts';

/** The server ends a read that takes longer; also how long a writer waits at most before it clears what readers may still see. */
export const READ_TIMEOUT = 4000;
/** From question to answer, retries included: what a page needs beside has to fit into five seconds with it. */
const DEADLINE = 4250;
/** Drivers tried for one question, where connections break again and again. */
const ATTEMPTS = 3;
/**
 * After a server could not be reached, questions get the same answer at once for so many milliseconds: a page that asks several times in
 * turn says that its store is away as soon as the first question has failed.
 */
const AWAY_MS = 500;
/** Mark of reading transactions, by which a writer knows them. */
const METADATA = { atlas: 'read' };

/** Asks questions of one database. Survives the loss of the server: the next question connects anew. */
export class Neo4jReader {
  readonly #settings: Neo4jSettings;
  readonly #open: (settings: Neo4jSettings) => Driver;
  #driver: Driver;
  #isClosed = false;
  #away: { readonly error: StoreUnavailableError; readonly until: number } | null = null;
  /** When a question was last answered. */
  #answered = -Infinity;
  /** Ends when all drivers that were given up are closed. */
  #closing: Promise<unknown> = Promise.resolve();

  constructor(settings: Neo4jSettings, open: (settings: Neo4jSettings) => Driver) {
    this.#settings = settings;
    this.#open = open;
    this.#driver = open(settings);
  }

  /** The one `answer` of a statement, `undefined` where it has no row. */
  async ask(statement: Statement): Promise<unknown> {
    if (this.#isClosed) throw closedError();
    if (this.#away !== null && performance.now() < this.#away.until) throw this.#away.error;
    const start = performance.now();
    try {
      const answer = await this.#askInTime(statement);
      // Whatever another question has met meanwhile: the server is there.
      this.#away = null;
      this.#answered = performance.now();
      return answer;
    } catch (error) {
      const failure = toGraphError(error, this.#settings);
      // A server that has answered others since then is there, even if it plans one question slowly.
      const isThere = isAnswered(error) || this.#answered >= start;
      if (failure instanceof StoreUnavailableError && failure.retriable && !isThere) {
        this.#away = { error: failure, until: performance.now() + AWAY_MS };
      }
      throw failure;
    }
  }

  async #askInTime(statement: Statement): Promise<unknown> {
    const late = () => tooLate(this.#settings, DEADLINE);
    const end = performance.now() + DEADLINE;
    for (let attempt = 1; ; attempt += 1) {
      const driver = this.#driver;
      try {
        return await within(end - performance.now(), this.#run(driver, statement), late);
      } catch (error) {
        const isLate = error instanceof StoreUnavailableError;
        if (isLate || isBroken(error)) this.#renew(driver);
        // Another question may have given the driver up meanwhile; that it is closed then says nothing about the server.
        const isGivenUp = driver !== this.#driver;
        if (isLate || isAnswered(error) || !isGivenUp || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([this.#driver.close(), this.#closing]);
  }

  async #run(driver: Driver, { text, parameters }: Statement): Promise<unknown> {
    const session = openSession(driver, this.#settings, 'READ');
    try {
      const read = { timeout: READ_TIMEOUT, metadata: METADATA };
      const { records } = await session.executeRead((transaction) => transaction.run(text, parameters), read);
      return records[0]?.get('answer') as unknown;
    } finally {
      await session.close();
    }
  }

  /** A connection that does not answer would block its session for ever: closing the driver ends it, a new driver takes over. */
  #renew(driver: Driver): void {
    if (driver !== this.#driver || this.#isClosed) return;
    this.#driver = this.#open(this.#settings);
    this.#closing = Promise.allSettled([this.#closing, driver.close()]);
  }
}

/** True where a connection was cut while it was written to: the driver keeps it among those that can be used, and does not ask again. */
function isBroken(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'ProtocolError';
}

/** True for errors that the server itself has reported: it can be reached. */
function isAnswered(error: unknown): boolean {
  return error instanceof Neo4jError && error.code.startsWith('Neo.');
}

function closedError(): StoreUnavailableError {
  return new StoreUnavailableError('Neo4j store: it is closed; open it again', { retriable: false });
}
