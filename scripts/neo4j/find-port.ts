import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { InvalidInputError } from '#graph/errors.ts';

/** Port of the local server where nothing else is said; not 7687, which an installed Neo4j may use. */
export const DEFAULT_PORT = 17_687;

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

/** Any port that is free at the moment. */
export async function freePort(): Promise<number> {
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
