import type { Driver } from 'neo4j-driver';
import { StoreUnavailableError } from '../../errors.ts';
import type { GraphWrite } from '../../storage/graph-store.ts';
import { BATCH_ROWS, BatchQueue } from './batch-queue.ts';
import { BatchWriter } from './batch-writer.server.ts';
import { ensureSchema, listSchema } from './cypher/ensure-schema.ts';
import { countSlot, createTermTable, switchTo } from './cypher/load-graph.ts';
import { readContents } from './cypher/read-contents.ts';
import { awaitIndexes, createSearchIndexes } from './cypher/search-indexes.ts';
import { GraphLoader, type LoadedCounts } from './graph-loader.server.ts';
import { otherSlot, type Slot } from './labels.ts';
import { toList, toObject } from './mappers.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { slotKey } from './place-key.ts';
import { RowBuffer } from './row-buffer.ts';
import { clearSlot, labelSlot } from './slot-keeper.server.ts';
import { FORMAT } from './statement.ts';
import { packBuckets } from './word-buckets.ts';
import { takeWriterLock } from './writer-lock.server.ts';

/** Waiting for the search indexes; those of a whole country take minutes. */
const INDEX_SECONDS = 300;

/**
 * Builds the graph in the slot that is not active, switches the pointer, then clears the old slot. Until the switch readers
 * see the old graph, from then on the new one; what an interrupted attempt has left is cleared first.
 */
export async function replaceGraph(driver: Driver, settings: Neo4jSettings, graph: GraphWrite): Promise<void> {
  await createMissingSchema(new BatchWriter(driver, settings, ''));
  const lock = await takeWriterLock(driver, settings);
  try {
    const writer = new BatchWriter(driver, settings, lock.token);
    const active = await activeSlot(writer);
    const slot = otherSlot(active);
    await clearSlot(slot, writer);
    const loaded = await loadSlot(slot, writer, graph);
    await writer.apply(switchTo(pointerOf(slot, graph, loaded)));
    if (active !== null) await clearSlot(active, writer);
    await labelSlot(slot, writer);
  } finally {
    await lock.release();
  }
}

async function createMissingSchema(writer: BatchWriter): Promise<void> {
  const present = new Set(toList(await writer.run(listSchema())));
  for (const [name, statement] of ensureSchema()) if (!present.has(name)) await writer.run(statement);
}

async function activeSlot(writer: BatchWriter): Promise<Slot | null> {
  const answer = await writer.run(readContents());
  const slot = answer === undefined ? null : toObject(answer)['slot'];
  return slot === 'a' || slot === 'b' ? slot : null;
}

async function loadSlot(slot: Slot, writer: BatchWriter, graph: GraphWrite): Promise<LoadedCounts> {
  const queue = new BatchQueue(slot, (statement, check) => writer.apply(statement, check));
  const loaded = await new GraphLoader(slot, queue).load(graph);
  await writeTermTable(slot, writer, loaded);
  for (const statement of createSearchIndexes(slot, graph.model?.dimension ?? null)) await writer.run(statement);
  await writer.run(awaitIndexes(INDEX_SECONDS));
  const { nodes, units } = toObject(await writer.run(countSlot(slot)));
  if (nodes !== loaded.nodes || units !== loaded.words.units) {
    throw new StoreUnavailableError(
      `replace: Neo4j holds ${String(nodes)} nodes and ${String(units)} units of ${loaded.nodes} and ${loaded.words.units}; the graph was not switched, ingest again`,
      { retriable: true },
    );
  }
  return loaded;
}

async function writeTermTable(slot: Slot, writer: BatchWriter, { words }: LoadedCounts): Promise<void> {
  const rows = new RowBuffer<Readonly<Record<string, unknown>>>();
  rows.add(
    [...packBuckets(words.unitsByTerm)].map(([bucket, counts]) => ({ key: slotKey(slot, String(bucket)), counts })),
  );
  for (const batch of rows.take(BATCH_ROWS, true))
    await writer.apply(createTermTable(batch), { created: batch.length });
}

function pointerOf(slot: Slot, { stamp, tokeniser, model }: GraphWrite, loaded: LoadedCounts) {
  return {
    format: FORMAT,
    slot,
    stamp,
    tokeniser,
    model: JSON.stringify(model),
    counts: JSON.stringify(loaded.counts),
    dimension: model?.dimension ?? null,
    vectors: loaded.vectors,
    units: loaded.words.units,
    meanLength: loaded.words.meanLength,
    labelled: false,
  };
}
