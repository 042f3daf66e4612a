import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { ConflictError, StoreUnavailableError } from '../../errors.ts';
import { beginBatch } from './cypher/writer.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { openSession } from './open-session.ts';
import type { Statement } from './statement.ts';
import { toGraphError, tooLate } from './to-graph-error.ts';
import { within } from './within.server.ts';

/** One batch may take this long, waiting for indexes included. */
const DEADLINE = 330_000;

/** What must come of a batch: the number of nodes or edges it has to create. */
interface BatchCheck {
  readonly created: number;
}

/**
 * Writes in managed transactions that may be repeated without harm: each carries the writer's token and its number, and a batch whose
 * first answer was lost is not applied again. A writer that was overtaken gets `ConflictError` with its next batch.
 */
export class BatchWriter {
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;
  readonly #token: string;
  #batch = 0;

  constructor(driver: Driver, settings: Neo4jSettings, token: string) {
    this.#driver = driver;
    this.#settings = settings;
    this.#token = token;
  }

  /** Applies a statement as one batch, exactly once. */
  async apply(statement: Statement, check?: BatchCheck): Promise<unknown> {
    this.#batch += 1;
    const batch = this.#batch;
    return this.#run(async (transaction) => {
      const begun = await answerOf(transaction, beginBatch(this.#token, batch));
      if (begun === 'lost') throw overtaken();
      if (begun === 'done') return undefined;
      const { records, summary } = await transaction.run(statement.text, statement.parameters);
      const { nodesCreated, relationshipsCreated } = summary.counters.updates();
      const created = nodesCreated + relationshipsCreated;
      if (check !== undefined && created !== check.created) throw incomplete(created, check.created);
      return records[0]?.get('answer') as unknown;
    });
  }

  /** Runs a statement that changes the schema or only asks; these may be repeated anyway. */
  async run(statement: Statement): Promise<unknown> {
    return this.#run((transaction) => answerOf(transaction, statement));
  }

  async #run<Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result> {
    const session = openSession(this.#driver, this.#settings, 'WRITE');
    try {
      return await within(DEADLINE, session.executeWrite(work), () => tooLate(this.#settings, DEADLINE));
    } catch (error) {
      // Only a deadline gives this here: the connection hangs, and with it would hang its session.
      if (error instanceof StoreUnavailableError && error.retriable) await this.#driver.close();
      throw toGraphError(error, this.#settings);
    } finally {
      await session.close();
    }
  }
}

async function answerOf(transaction: ManagedTransaction, { text, parameters }: Statement): Promise<unknown> {
  const { records } = await transaction.run(text, parameters);
  const [first] = records;
  return first?.has('answer') === true ? (first.get('answer') as unknown) : undefined;
}

function overtaken(): ConflictError {
  return new ConflictError(
    'replace: another process has begun to write this Neo4j database; wait until it has finished, then ingest again',
  );
}

function incomplete(created: number, expected: number): StoreUnavailableError {
  return new StoreUnavailableError(
    `replace: Neo4j created ${created} of ${expected} rows of a batch; the graph was not switched, ingest again`,
    { retriable: true, details: { created, expected } },
  );
}
