import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Neo4jReader, READ_TIMEOUT } from '#graph/adapters/neo4j/neo4j-reader.server.ts';
import { StoreUnavailableError } from '#graph/errors.ts';
import { scriptDriver, serverError, type Reply, type ScriptedDriver } from '../../../support/scripted-driver.ts';

const SETTINGS = { uri: 'neo4j://db:7687', user: 'neo4j', password: '', database: 'plans' };
const STATEMENT = { text: 'RETURN 1 AS answer', parameters: {} };

/** A reader, with all drivers it has opened. */
function openReader(reply: Reply): { readonly reader: Neo4jReader; readonly drivers: readonly ScriptedDriver[] } {
  const drivers: ScriptedDriver[] = [];
  const reader = new Neo4jReader(SETTINGS, () => {
    const scripted = scriptDriver(reply);
    drivers.push(scripted);
    return scripted.driver;
  });
  return { reader, drivers };
}

/** Replies one after the other, the last again and again. */
function inTurn(...replies: readonly unknown[]): Reply {
  let place = -1;
  return () => {
    place = Math.min(place + 1, replies.length - 1);
    return replies[place];
  };
}

describe('Neo4jReader', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('reads from the named database, where any member of a cluster may answer', async () => {
    const { reader, drivers } = openReader(() => 7);
    expect(await reader.ask(STATEMENT)).toBe(7);
    expect(drivers[0]?.sessions).toStrictEqual([{ database: 'plans', defaultAccessMode: 'READ' }]);
    const options = { timeout: READ_TIMEOUT, metadata: { atlas: 'read' } };
    expect(drivers[0]?.transactions).toStrictEqual([{ access: 'read', options }]);
  });

  it.each([
    'Neo.TransientError.Transaction.DeadlockDetected',
    'Neo.TransientError.General.DatabaseUnavailable',
    'ServiceUnavailable',
    'SessionExpired',
  ])('answers although the first attempt ended with %s', async (code) => {
    const { reader, drivers } = openReader(inTurn(serverError(code), 7));
    expect(await reader.ask(STATEMENT)).toBe(7);
    expect(drivers).toHaveLength(1);
  });

  it('asks again with new connections where one was cut while it was written to', async () => {
    const { reader, drivers } = openReader(inTurn(serverError('ProtocolError', 'write EPIPE'), 7));
    expect(await reader.ask(STATEMENT)).toBe(7);
    expect(drivers).toHaveLength(2);
    const broken = openReader(() => serverError('ProtocolError', 'write EPIPE'));
    await expect(broken.reader.ask(STATEMENT)).rejects.toThrow(/NEO4J_URI/);
    expect(broken.drivers).toHaveLength(4);
  });

  it('asks anew where another question has given the connections up meanwhile', async () => {
    const closed = serverError('N/A', 'Pool is closed, it is no more able to serve requests.');
    const { reader, drivers } = openReader(inTurn(serverError('ProtocolError', 'write EPIPE'), closed, 7));
    expect(await Promise.all([reader.ask(STATEMENT), reader.ask(STATEMENT)])).toStrictEqual([7, 7]);
    expect(drivers.map((driver) => driver.isClosed())).toStrictEqual([true, false]);
  });

  it('says that trying again can help where connections are given up faster than it can ask', async () => {
    const closed = serverError('N/A', 'Pool is closed, it is no more able to serve requests.');
    const { reader } = openReader(() => closed);
    await expect(reader.ask(STATEMENT)).rejects.toMatchObject({ retriable: true });
  });

  it.each([
    ['a full pool', serverError('N/A', 'Connection acquisition timed out in 3000 ms.'), /in use; try again/],
    [
      'an index that is being built',
      serverError('Neo.ClientError.Procedure.ProcedureCallFailed', 'POPULATING'),
      /wait/,
    ],
    ['a member that follows', serverError('Neo.ClientError.Cluster.NotALeader'), /neo4j:\/\//],
    ['a server that is away', serverError('ServiceUnavailable'), /NEO4J_URI/],
  ])('names the remedy for %s and answers the next question', async (_, error, remedy) => {
    const replies = [error, error, error];
    const { reader, drivers } = openReader(() => replies.pop() ?? 7);
    const asking = reader.ask(STATEMENT);
    await expect(asking).rejects.toThrow(StoreUnavailableError);
    await expect(asking).rejects.toThrow(remedy);
    replies.length = 0;
    vi.advanceTimersByTime(1000);
    expect(await reader.ask(STATEMENT)).toBe(7);
    expect(drivers.map((driver) => driver.open())).toStrictEqual(drivers.map(() => 0));
  });

  it('gives the same answer at once while the server was just found to be away', async () => {
    let asked = 0;
    const { reader } = openReader(() => {
      asked += 1;
      return serverError('ServiceUnavailable');
    });
    await expect(reader.ask(STATEMENT)).rejects.toThrow(/NEO4J_URI/);
    const first = asked;
    await expect(reader.ask(STATEMENT)).rejects.toThrow(/NEO4J_URI/);
    expect(asked).toBe(first);
    vi.advanceTimersByTime(1000);
    await expect(reader.ask(STATEMENT)).rejects.toThrow(/NEO4J_URI/);
    expect(asked).toBe(2 * first);
  });

  it('asks again at once when another question was answered meanwhile', async () => {
    let release = (): void => undefined;
    const slow = new Promise((resolve) => {
      release = () => {
        resolve(7);
      };
    });
    const away = serverError('ServiceUnavailable');
    const { reader } = openReader(inTurn(slow, away, away, away, 8));
    const first = reader.ask(STATEMENT);
    await expect(reader.ask(STATEMENT)).rejects.toThrow(/NEO4J_URI/);
    release();
    expect(await first).toBe(7);
    expect(await reader.ask(STATEMENT)).toBe(8);
  });

  it('does not take a server for away that has answered others meanwhile', async () => {
    let fail = (): void => undefined;
    const slow = new Promise((_, reject) => {
      fail = () => {
        reject(serverError('ServiceUnavailable'));
      };
    });
    const { reader } = openReader(inTurn(slow, 7));
    const first = reader.ask(STATEMENT);
    expect(await reader.ask(STATEMENT)).toBe(7);
    fail();
    await expect(first).rejects.toThrow(/NEO4J_URI/);
    expect(await reader.ask(STATEMENT)).toBe(7);
  });

  it('does not keep what asking again cannot mend', async () => {
    const { reader } = openReader(inTurn(serverError('Unheard'), 7));
    await expect(reader.ask(STATEMENT)).rejects.toMatchObject({ retriable: false });
    expect(await reader.ask(STATEMENT)).toBe(7);
  });

  it('asks on after an error that the server itself reports', async () => {
    const { reader } = openReader(inTurn(serverError('Neo.ClientError.Statement.SyntaxError'), 7));
    await expect(reader.ask(STATEMENT)).rejects.toThrow(StoreUnavailableError);
    expect(await reader.ask(STATEMENT)).toBe(7);
  });

  it('closes its session when the answer makes no sense, and passes the error on', async () => {
    const { reader, drivers } = openReader(() => new RangeError('broken'));
    await expect(reader.ask(STATEMENT)).rejects.toThrow(RangeError);
    expect(drivers[0]?.open()).toBe(0);
  });

  it('answers nothing after it was closed', async () => {
    const { reader, drivers } = openReader(() => 7);
    await reader.close();
    await expect(reader.ask(STATEMENT)).rejects.toThrow(/closed/);
    expect(drivers.map((driver) => driver.isClosed())).toStrictEqual([true]);
  });
});
