import type { Statement } from '../statement.ts';

/**
 * Counts how often somebody began to write; asked before and after waiting for the lock, it tells whether another came between.
 *
 * @example
 * readWriter().text // MERGE (lock:_Writer {id: 'lock'}) … RETURN state.began AS answer
 */
export function readWriter(): Statement {
  return {
    text: `MERGE (:_Writer {id: 'lock'})
MERGE (state:_Writer {id: 'state'}) ON CREATE SET state.began = 0
RETURN state.began AS answer`,
    parameters: {},
  };
}

/**
 * Takes the lock: the write lock on a node, held by a transaction that stays open as long as the writer lives. When its process dies
 * the server ends the transaction, so no lock is ever left behind.
 *
 * @example
 * holdLock().text // MATCH (lock:_Writer {id: 'lock'}) SET lock.held = true
 */
export function holdLock(): Statement {
  return { text: `MATCH (lock:_Writer {id: 'lock'}) SET lock.held = true`, parameters: {} };
}

/**
 * Names the one whose batches count from now on.
 *
 * @example
 * nameWriter('0b54…').parameters // { token: '0b54…' }
 */
export function nameWriter(token: string): Statement {
  return {
    text: `MATCH (state:_Writer {id: 'state'}) SET state.token = $token, state.batch = 0, state.began = state.began + 1`,
    parameters: { token },
  };
}

/**
 * Begins a batch: `fresh` the first time, `done` when the same batch comes again (its first answer was lost), `lost` when another
 * writer has taken over.
 *
 * @example
 * beginBatch('0b54…', 7).parameters // { token: '0b54…', batch: 7 }
 */
export function beginBatch(token: string, batch: number): Statement {
  return {
    text: `MATCH (state:_Writer {id: 'state'})
WITH state, CASE WHEN state.token <> $token THEN 'lost' WHEN state.batch >= $batch THEN 'done' ELSE 'fresh' END AS answer
FOREACH (_ IN CASE answer WHEN 'fresh' THEN [1] ELSE [] END | SET state.batch = $batch)
RETURN answer`,
    parameters: { token, batch },
  };
}

/**
 * Readers of this kind of store that began before now and are still reading. `$since` is the server's time of the first question.
 *
 * @example
 * oldReaders(null).parameters // { since: null }
 */
export function oldReaders(since: string | null): Statement {
  return {
    text: `SHOW TRANSACTIONS YIELD metaData, startTime
WHERE metaData.atlas = 'read' AND datetime(startTime) <= coalesce(datetime($since), datetime())
RETURN {count: count(*), now: toString(datetime())} AS answer`,
    parameters: { since },
  };
}
