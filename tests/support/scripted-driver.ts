import { Neo4jError, type Driver } from 'neo4j-driver';

/** What a scripted server does with a statement: gives an answer or fails. */
export type Reply = (statement: { readonly text: string; readonly parameters: unknown }) => unknown;

/** A driver without a server that repeats managed transactions as the real one does, and tells what was done with it. */
export interface ScriptedDriver {
  readonly driver: Driver;
  /** What each session was opened with. */
  readonly sessions: readonly unknown[];
  /** What each managed transaction was given beside its work. */
  readonly transactions: readonly { readonly access: 'read' | 'write'; readonly options: unknown }[];
  /** Sessions that are open at the moment. */
  open(): number;
  isClosed(): boolean;
}

/** Attempts of the real driver are bounded by time; this one gives up after so many. */
const ATTEMPTS = 3;

/** An error as the server reports it. */
export function serverError(code: string, message = 'from the server'): Neo4jError {
  return new Neo4jError(message, code, '50N42', 'general');
}

/** Each statement gets its reply in turn; an `Error` is thrown. */
export function scriptDriver(reply: Reply): ScriptedDriver {
  const sessions: unknown[] = [];
  const transactions: { access: 'read' | 'write'; options: unknown }[] = [];
  let [open, isClosed] = [0, false];
  const run = (text: string, parameters: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const answer = reply({ text, parameters });
      if (answer instanceof Error) reject(answer);
      else resolve(resultOf(answer));
    });
  const execute = (access: 'read' | 'write') => async (work: (transaction: unknown) => unknown, options: unknown) => {
    transactions.push({ access, options });
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work({ run });
      } catch (error) {
        if (!(error instanceof Neo4jError) || !error.retryable || attempt === ATTEMPTS) throw error;
      }
    }
  };
  const session = {
    executeRead: execute('read'),
    executeWrite: execute('write'),
    close() {
      open -= 1;
      return Promise.resolve();
    },
  };
  const driver = {
    session(options: unknown) {
      sessions.push(options);
      open += 1;
      return session;
    },
    close() {
      isClosed = true;
      return Promise.resolve();
    },
  };
  return {
    driver: driver as unknown as Driver,
    sessions,
    transactions,
    open: () => open,
    isClosed: () => isClosed,
  };
}

function resultOf(answer: unknown) {
  const record = { has: (name: string) => name === 'answer', get: () => answer };
  const updates = () => ({ nodesCreated: 0, relationshipsCreated: 0 });
  return { records: answer === undefined ? [] : [record], summary: { counters: { updates } } };
}
