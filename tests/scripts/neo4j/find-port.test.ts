import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { findPort, freePort } from '../../../scripts/neo4j/find-port.ts';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

async function takenPort(): Promise<number> {
  const port = await freePort();
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return port;
}

describe('findPort', () => {
  it('takes the port of the last start where it is free', async () => {
    const port = await freePort();
    expect(await findPort(undefined, port)).toBe(port);
  });

  it('takes another where that stays taken', async () => {
    const taken = await takenPort();
    const port = await findPort('', taken);
    expect(port).toBeGreaterThan(0);
    expect(port).not.toBe(taken);
  });

  it('waits for the port of the last start while a killed server gives it back', async () => {
    const taken = await takenPort();
    const finding = findPort(undefined, taken);
    servers.pop()?.close();
    expect(await finding).toBe(taken);
  });

  it('refuses a configured port that is taken', async () => {
    await expect(findPort(String(await takenPort()))).rejects.toThrow(/is taken; .*NEO4J_PORT/);
  });

  it.each(['0', '70000', 'abc', '1.5'])('refuses NEO4J_PORT=%s', async (text) => {
    await expect(findPort(text)).rejects.toThrow(InvalidInputError);
  });
});
