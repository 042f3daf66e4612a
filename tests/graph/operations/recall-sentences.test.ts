import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import type { UnitId } from '#graph/model/ids.ts';
import type { GraphMemory } from '#graph/operations/graph-memory.ts';
import { recallSentences } from '#graph/operations/recall-sentences.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';

const [a, b, c] = ['m-a', 'm-b', 'm-c'] as UnitId[];
const ids = [a, b, c].filter((id) => id !== undefined);

/** A store whose sentences tell their unit, and what it was asked. */
function storeOfSentences() {
  const asked: (readonly UnitId[])[] = [];
  const store = {
    getSentenceVectors: (units: readonly UnitId[]) => {
      asked.push(units);
      return Promise.resolve(units.map((unit) => (unit === c ? [] : [Float32Array.of(unit.charCodeAt(2))])));
    },
  } as unknown as GraphStore;
  return { asked, store };
}

const memoryOf = () => ({}) as GraphMemory;

it('asks the store once for each unit, also for one without sentences, and keeps the order asked for', async () => {
  const { asked, store } = storeOfSentences();
  const memory = memoryOf();
  const first = await recallSentences({ store, memory }, ids.slice(0, 2));
  const second = await recallSentences({ store, memory }, ids.toReversed());
  expect(await recallSentences({ store, memory }, ids)).toStrictEqual(second.toReversed());
  expect([first, second]).toStrictEqual([
    [[Float32Array.of(97)], [Float32Array.of(98)]],
    [[], [Float32Array.of(98)], [Float32Array.of(97)]],
  ]);
  expect(asked).toStrictEqual([ids.slice(0, 2), ids.slice(2)]);
});

it('asks again for another state of the graph', async () => {
  const { asked, store } = storeOfSentences();
  for (const memory of [memoryOf(), memoryOf()]) await recallSentences({ store, memory }, ids);
  expect(asked).toStrictEqual([ids, ids]);
});

it('gives every unit of a question that is larger than what is kept', async () => {
  const { store } = storeOfSentences();
  const many = Array.from(
    { length: 12_000 },
    (_, index) => `m-${String.fromCharCode(100 + (index % 900))}${index}` as UnitId,
  );
  const memory = memoryOf();
  await recallSentences({ store, memory }, many.slice(0, 8_000));
  const found = await recallSentences({ store, memory }, many);
  expect(found.map(([vector]) => vector?.[0])).toStrictEqual(many.map((id) => id.charCodeAt(2)));
});

it('gives what it knew though other questions empty the memory before the store answers', async () => {
  const { store } = storeOfSentences();
  const late = new EventEmitter();
  const slow = { getSentenceVectors: () => once(late, 'answer') } as unknown as GraphStore;
  const memory = memoryOf();
  await recallSentences({ store, memory }, ids);
  const waiting = recallSentences({ store: slow, memory }, [...ids, 'm-d' as UnitId]);
  const many = Array.from({ length: 5_001 }, (_, index) => `m-x${index}` as UnitId);
  for (const filling of [many, many.slice(0, 1)]) await recallSentences({ store, memory }, filling);
  late.emit('answer', [Float32Array.of(100)]);
  expect(await waiting).toStrictEqual([[Float32Array.of(97)], [Float32Array.of(98)], [], [Float32Array.of(100)]]);
});
