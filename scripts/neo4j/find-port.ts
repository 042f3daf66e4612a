import { createServer } from 'node:net';
import { InvalidInputError } from '#graph/errors.ts';

/** Port of the local server where nothing else is said; not 7687, which an installed Neo4j may use. */
export const DEFAULT_PORT = 17_687;

/**
 * Port to listen on: `configured` (text of `NEO4J_PORT`), which must be free; otherwise the preferred one, or any free port
 * where that is taken.
 */
export async function findPort(configured: string | undefined, preferred: number = DEFAULT_PORT): Promise<number> {
  if (configured === undefined || configured.trim() === '') {
    return (await canListen(preferred)) ? preferred : freePort();
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
