import { describe, expect, it } from 'vitest';
import { BatchWriter } from '#graph/adapters/neo4j/batch-writer.server.ts';
import { ConflictError, StoreUnavailableError } from '#graph/errors.ts';
import { scriptDriver, serverError } from '../../../support/scripted-driver.ts';

const SETTINGS = { uri: 'neo4j://db:7687', user: 'neo4j', password: '', database: 'plans' };
const WRITE = { text: 'CREATE (n)', parameters: {} };

/** A server that keeps the number of the last batch, as the real one does, and counts what was written. */
class Server {
  written = 0;
  token = 'own';
  #batch = 0;
  /** Errors for the next writes, thrown before or after the write has taken effect. */
  readonly faults: { readonly error: Error; readonly isCommitted: boolean }[] = [];

  reply = ({ text, parameters }: { readonly text: string; readonly parameters: unknown }): unknown => {
    const { token, batch } = { token: '', batch: 0, ...(parameters as object) };
    if (text !== WRITE.text) return token !== this.token ? 'lost' : batch <= this.#batch ? 'done' : 'fresh';
    const fault = this.faults.shift();
    if (fault === undefined || fault.isCommitted) {
      this.written += 1;
      this.#batch += 1;
    }
    return fault?.error;
  };
}

function openWriter() {
  const server = new Server();
  const scripted = scriptDriver(server.reply);
  return { server, scripted, writer: new BatchWriter(scripted.driver, SETTINGS, 'own') };
}

describe('BatchWriter', () => {
  it.each([
    ['a deadlock', 'Neo.TransientError.Transaction.DeadlockDetected', false],
    ['a new leader', 'SessionExpired', false],
    ['a lost answer', 'ServiceUnavailable', true],
  ])('writes once in spite of %s', async (_, code, isCommitted) => {
    const { server, scripted, writer } = openWriter();
    server.faults.push({ error: serverError(code), isCommitted });
    await writer.apply(WRITE);
    await writer.apply(WRITE);
    expect(server.written).toBe(2);
    expect(scripted.open()).toBe(0);
    expect(scripted.sessions).toStrictEqual([
      { database: 'plans', defaultAccessMode: 'WRITE' },
      { database: 'plans', defaultAccessMode: 'WRITE' },
    ]);
  });

  it('says so where a member of a cluster takes no writes', async () => {
    const { server, scripted, writer } = openWriter();
    const error = serverError('Neo.ClientError.Cluster.NotALeader');
    server.faults.push(...Array.from({ length: 3 }, () => ({ error, isCommitted: false })));
    const writing = writer.apply(WRITE);
    await expect(writing).rejects.toThrow(StoreUnavailableError);
    await expect(writing).rejects.toThrow(/neo4j:\/\//);
    expect([server.written, scripted.open()]).toStrictEqual([0, 0]);
  });

  it('stops where another writer has taken over', async () => {
    const { server, scripted, writer } = openWriter();
    server.token = 'other';
    await expect(writer.apply(WRITE)).rejects.toThrow(ConflictError);
    expect([server.written, scripted.open()]).toStrictEqual([0, 0]);
  });

  it('refuses a batch of which not everything was created', async () => {
    const { writer, scripted } = openWriter();
    await expect(writer.apply(WRITE, { created: 1 })).rejects.toThrow(/0 of 1/);
    expect(scripted.open()).toBe(0);
  });
});
