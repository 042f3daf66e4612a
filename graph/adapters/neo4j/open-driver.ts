import neo4j, { type Driver } from 'neo4j-driver';
import { InvalidInputError } from '../../errors.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';

/** Milliseconds; together below five seconds, after which a site should say that its store is away. */
const CONNECTION_TIMEOUT = 2000;
const ACQUISITION_TIMEOUT = 3000;
const READ_RETRY_TIME = 2500;
/** An ingest waits longer for a server that restarts. */
export const WRITE_RETRY_TIME = 15_000;
/** Questions that are asked at the same time; more of them wait. */
const POOL_SIZE = 50;
/** Idle connections older than this are tried before they are used; a firewall may have dropped them. */
const LIVENESS_AFTER = 30_000;

/** Opens a driver; connects only when it is used. Refuses an address it cannot read (`InvalidInputError`). */
export function openDriver({ uri, user, password }: Neo4jSettings, retryTime: number = READ_RETRY_TIME): Driver {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver's type is a bag of options
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: POOL_SIZE,
      connectionTimeout: CONNECTION_TIMEOUT,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT,
      connectionLivenessCheckTimeout: LIVENESS_AFTER,
      maxTransactionRetryTime: retryTime,
      telemetryDisabled: true,
      userAgent: 'shisaku-atlas',
    });
  } catch (error) {
    throw new InvalidInputError(
      `openDriver: NEO4J_URI must be an address such as bolt://127.0.0.1:7687 or neo4j+s://HOST, got ${uri}`,
      { details: { uri }, cause: error },
    );
  }
}
