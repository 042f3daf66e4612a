import { Neo4jError } from 'neo4j-driver';
import { ConflictError, GraphError, StoreUnavailableError } from '../../errors.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';

/** What an error of the driver means to those who asked, and what they can do. */
interface Meaning {
  readonly matches: RegExp;
  readonly fault: string;
  readonly remedy: string;
  readonly retriable: boolean;
}

/** By the driver's code and message; the first that matches counts. */
const MEANINGS: readonly Meaning[] = [
  {
    matches: /^Neo\.ClientError\.Security\./,
    fault: 'refuses the user or the password',
    remedy: 'check NEO4J_USER and NEO4J_PASSWORD',
    retriable: false,
  },
  {
    matches: /^Neo\.ClientError\.Database\.DatabaseNotFound/,
    fault: 'has no such database',
    remedy: 'check NEO4J_DATABASE; the community edition has one, neo4j',
    retriable: false,
  },
  {
    matches:
      /no such (fulltext|vector) schema index|IndexNotFound|POPULATING|index .*(not ready|not found|population)/i,
    fault: 'has no search index that is ready',
    remedy: 'wait until it is built, or ingest the documents again',
    retriable: true,
  },
  {
    matches: /acquisition timed out/i,
    fault: 'has all connections in use',
    remedy: 'try again in a moment',
    retriable: true,
  },
  {
    matches: /^Neo\.ClientError\.Transaction\.(TransactionTimedOut|LockClientStopped)/,
    fault: 'took too long',
    remedy: 'try again in a moment, or ask for less',
    retriable: true,
  },
  {
    matches: /^Neo\.(ClientError\.Cluster\.NotALeader|ClientError\.General\.ForbiddenOnReadOnlyDatabase)/,
    fault: 'takes no writes at this member of its cluster',
    remedy: 'let NEO4J_URI begin with neo4j:// so that the leader is found, then ingest again',
    retriable: true,
  },
  {
    matches: /^Neo\.TransientError\.Transaction\.(DeadlockDetected|Lock)/,
    fault: 'is busy with other writers',
    remedy: 'try again in a moment',
    retriable: true,
  },
  {
    matches: /^Neo\.TransientError\.General\.(MemoryPoolOutOfMemoryError|TransactionMemoryLimit|OutOfMemoryError)/,
    fault: 'has too little memory for this',
    remedy: 'raise dbms.memory.transaction.total.max and the heap of the server, or ask for less',
    retriable: false,
  },
  {
    // `N/A` is what the driver itself reports of a connection or a transaction that was lost under its hands.
    matches: /^(ServiceUnavailable|SessionExpired|ProtocolError|N\/A|Neo\.TransientError\.)/,
    fault: 'does not answer',
    remedy: 'start it (npm run neo4j -- start) or check NEO4J_URI; nothing needs to be restarted here',
    retriable: true,
  },
];

/**
 * The error to throw for a failure of the driver, by kind: down, wrong password, missing database, index not ready, constraint. Errors
 * of this project and those that have nothing to do with the driver pass unchanged.
 */
export function toGraphError(error: unknown, { uri, database }: Neo4jSettings): unknown {
  if (error instanceof GraphError || !(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') return idTakenTwice(error);
  const meaning = MEANINGS.find(({ matches }) => matches.test(code) || matches.test(message));
  const { fault, remedy, retriable } = meaning ?? {
    fault: `reports ${code}`,
    remedy: 'see its log',
    retriable: false,
  };
  return new StoreUnavailableError(`Neo4j at ${uri}, database ${database}, ${fault}; ${remedy}`, {
    retriable,
    details: { uri, database, code },
    cause: error,
  });
}

function idTakenTwice(error: Neo4jError): ConflictError {
  return new ConflictError(
    'replace: two nodes of different documents have the same id; leave one of the documents out',
    {
      details: { code: error.code },
      cause: error,
    },
  );
}

/** Thrown where an answer did not come in time, so that a half-open connection does not keep a reader waiting. */
export function tooLate({ uri, database }: Neo4jSettings, milliseconds: number): StoreUnavailableError {
  return new StoreUnavailableError(
    `Neo4j at ${uri}, database ${database}, did not answer within ${milliseconds} ms; check the server and the network, then try again`,
    { retriable: true, details: { uri, database, milliseconds } },
  );
}
