import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { InvalidInputError } from '#graph/errors.ts';

/** Port of the local server where nothing else is said; not 7687, which an installed Neo4j may use. */
const DEFAULT_PORT = 17_687;

/** A killed server gives its port back a moment after it is gone. */
const PATIENCE = 3000;
const POLL_MS = 50;

/**
 * Port to listen on: `configured` (text of `NEO4J_PORT`), which must be free; otherwise the one of the last start, for which others may be
 * waiting, or the default one, or any free port where that is taken.
 */
export async function findPort(configured: string | undefined, last?: number): Promise<number> {
  if (configured === undefined || configured.trim() === '') {
    const isFree = last === undefined ? await canListen(DEFAULT_PORT) : await canListenWithin(last, PATIENCE);
    return isFree ? (last ?? DEFAULT_PORT) : freePort();
  }
  const port = Number(configured);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new InvalidInputError(`findPort: NEO4J_PORT must be 1–65535, got ${configured}`, { details: { configured } });
  }
  if (await canListen(port)) return port;
  throw new InvalidInputError(`findPort: port ${port} is taken; stop what listens there or set another NEO4J_PORT`, {
    details: { port },
  });
}

/** Ports that systems do not give to outgoing connections: one of those could take a port before the server listens on it. */
const QUIET_PORTS = [20_000, 32_767] as const;
const DRAWS = 50;

/** A port that is free at the moment, and likely to be so for a while. */
export async function freePort(): Promise<number> {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const port = randomInt(QUIET_PORTS[0], QUIET_PORTS[1] + 1);
    if (await canListen(port)) return port;
  }
  const port = await listenOnce(0);
  if (port === null) throw new InvalidInputError('findPort: no port of 127.0.0.1 can be listened on');
  return port;
}

async function canListenWithin(port: number, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (await canListen(port)) return true;
    await pause(POLL_MS);
  }
  return false;
}

async function canListen(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== null;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(null);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : null);
      });
    });
  });
}
