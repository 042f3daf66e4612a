import { setTimeout as pause } from 'node:timers/promises';
import type { BatchWriter } from './batch-writer.server.ts';
import { dropSearchIndexes } from './cypher/search-indexes.ts';
import { labelNodes, markLabelled, PORTION, wipeSlot } from './cypher/tidy-slots.ts';
import { oldReaders } from './cypher/writer.ts';
import type { Slot } from './labels.ts';
import { toNumber, toObject, toText } from './mappers.ts';
import { READ_TIMEOUT } from './neo4j-reader.server.ts';

const POLL_MS = 50;

/**
 * Empties a slot that the pointer does not name, after everybody has left it: readers that read the pointer before it was switched
 * may still be reading there, for as long as the server lets a read take.
 */
export async function clearSlot(slot: Slot, writer: BatchWriter): Promise<void> {
  await waitForReaders(writer);
  for (const statement of dropSearchIndexes(slot)) await writer.run(statement);
  for (const statement of wipeSlot(slot)) {
    let deleted: unknown;
    // No number: the portion was deleted, only the answer to it was lost.
    do deleted = await writer.apply(statement);
    while (typeof deleted !== 'number' || deleted === PORTION);
  }
}

/** Puts the plain labels on all nodes of the active slot. */
export async function labelSlot(slot: Slot, writer: BatchWriter): Promise<void> {
  let after = '';
  for (let count = PORTION; count === PORTION;) {
    const labelled = toObject(await writer.run(labelNodes(slot, after)));
    count = toNumber(labelled['count']);
    if (count > 0) after = toText(labelled['last']);
  }
  await writer.apply(markLabelled(slot));
}

async function waitForReaders(writer: BatchWriter): Promise<void> {
  const first = toObject(await writer.run(oldReaders(null)));
  const end = Date.now() + 2 * READ_TIMEOUT;
  let count = toNumber(first['count']);
  while (count > 0 && Date.now() < end) {
    await pause(POLL_MS);
    count = toNumber(toObject(await writer.run(oldReaders(toText(first['now']))))['count']);
  }
}
