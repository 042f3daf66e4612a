import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeFileOperations } from '#graph/adapters/embedded/file-operations.server.ts';
import { openVectorCache } from '#graph/adapters/embedded/open-vector-cache.server.ts';
import { InvalidInputError, StoreUnavailableError } from '#graph/errors.ts';
import { sampleModel } from '../../../support/build-sample-graph.ts';
import { countedFiles, systemError, watchedFiles } from '../../../support/faulty-files.ts';
import { drawFrom } from '../../../support/draw-from.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const DIMENSION = 8;
const MODEL = sampleModel(DIMENSION);
const RECORD_BYTES = 16 + 4 * DIMENSION + 4;
let folder = '';
let path = '';

beforeEach(async () => {
  folder = join(await temporaryFolder(), 'vectors');
  path = join(folder, `${MODEL.digest}.vectors`);
});

function entriesOf(keys: readonly string[], seed = 1) {
  const draw = drawFrom(seed);
  return keys.map((key) => ({ key, vector: draw.unitVector(DIMENSION) }));
}

const open = () => openVectorCache({ folder, model: MODEL });

describe('the vector cache', () => {
  it('gives what was put, also after it was opened again', () =>
    fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 20 }), fc.nat(), async (keys, seed) => {
        const entries = entriesOf(keys, seed);
        const writer = await open();
        await writer.putMany(entries);
        for (const cache of [writer, await open()]) {
          const found = await cache.getMany([...keys, 'a key that nobody put there']);
          expect(found).toStrictEqual([...entries.map(({ vector }) => vector), null]);
          await cache.close();
        }
      }),
      { numRuns: 30 },
    ));

  it('gives the latest vector of a key', async () => {
    const cache = await open();
    await cache.putMany(entriesOf(['a'], 1));
    await cache.putMany(entriesOf(['a'], 2));
    expect(await cache.getMany(['a'])).toStrictEqual([entriesOf(['a'], 2)[0]?.vector]);
    await cache.close();
  });

  it('makes no file before something is kept', async () => {
    const cache = await open();
    expect(await cache.getMany(['a'])).toStrictEqual([null]);
    await cache.close();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('keeps writes apart that come at the same time', async () => {
    const cache = await open();
    const entries = entriesOf(Array.from({ length: 50 }, (_, index) => `key ${index}`));
    await Promise.all(entries.map((entry) => cache.putMany([entry])));
    await cache.close();
    const again = await open();
    expect(await again.getMany(entries.map(({ key }) => key))).toStrictEqual(entries.map(({ vector }) => vector));
    await again.close();
  });

  it('forgets only what a crash left half-written, and goes on', async () => {
    const entries = entriesOf(['a', 'b', 'c']);
    const writer = await open();
    await writer.putMany(entries);
    await writer.close();
    for (let cut = 1; cut < RECORD_BYTES; cut += 7) {
      await truncate(path, 24 + 3 * RECORD_BYTES - cut);
      const cache = await open();
      const vectors = entries.map(({ vector }) => vector);
      expect(await cache.getMany(['a', 'b', 'c'])).toStrictEqual([...vectors.slice(0, 2), null]);
      await cache.putMany(entries.slice(2));
      await cache.close();
      const again = await open();
      expect(await again.getMany(['a', 'b', 'c'])).toStrictEqual(vectors);
      await again.close();
      await truncate(path, 24 + 2 * RECORD_BYTES);
      await appendFile(path, Buffer.alloc(RECORD_BYTES));
    }
  });

  it('never gives a damaged vector', async () => {
    const entries = entriesOf(['a', 'b']);
    const writer = await open();
    await writer.putMany(entries);
    await writer.close();
    const whole = await readFile(path);
    for (let position = 24; position < whole.length; position += 1) {
      const bytes = Buffer.from(whole);
      bytes[position] = (bytes[position] ?? 0) ^ 4;
      await writeFile(path, bytes);
      const cache = await open();
      const isFirst = position < 24 + RECORD_BYTES;
      const expected = entries.map(({ vector }, index) => (index === (isFirst ? 0 : 1) ? null : vector));
      expect(await cache.getMany(['a', 'b'])).toStrictEqual(expected);
      await cache.close();
    }
  });

  it.each(['', 'a foreign file that is longer than the head of a cache'])('starts anew instead of %j', async (text) => {
    const writer = await open();
    await writer.putMany(entriesOf(['a']));
    await writer.close();
    await writeFile(path, text);
    const cache = await open();
    expect(await cache.getMany(['a'])).toStrictEqual([null]);
    await cache.putMany(entriesOf(['a']));
    expect(await cache.getMany(['a'])).toStrictEqual([entriesOf(['a'])[0]?.vector]);
    await cache.close();
  });

  it('keeps models apart', async () => {
    const other = await openVectorCache({ folder, model: { ...MODEL, digest: 'another' } });
    const cache = await open();
    await cache.putMany(entriesOf(['a']));
    expect(await other.getMany(['a'])).toStrictEqual([null]);
    await other.close();
    await cache.close();
  });

  it('refuses vectors of another dimension, and questions after closing', async () => {
    const cache = await open();
    await expect(cache.putMany([{ key: 'a', vector: Float32Array.of(1) }])).rejects.toThrow(InvalidInputError);
    await cache.close();
    await expect(cache.getMany(['a'])).rejects.toThrow(StoreUnavailableError);
  });

  it.each(['read', 'half-written'])('leaves no file open that failed at %s', async (place) => {
    const writer = await open();
    if (place === 'read') await writer.putMany(entriesOf(['a']));
    await writer.close();
    const counted = countedFiles(nodeFileOperations);
    const files = watchedFiles(counted.files, (_, name) => {
      if (name === place) throw systemError('EIO');
    });
    const cache = await openVectorCache({ folder, model: MODEL, files });
    await expect(cache.putMany(entriesOf(['b']))).rejects.toThrow(StoreUnavailableError);
    await cache.close();
    expect(counted.opened()).toBeGreaterThan(0);
    expect(counted.left()).toBe(0);
  });

  it('reports a full disk and can write again later', async () => {
    const state = { isFull: true };
    const files = watchedFiles(nodeFileOperations, (_, name) => {
      if (state.isFull && name === 'half-written') throw systemError('ENOSPC');
    });
    const cache = await openVectorCache({ folder, model: MODEL, files });
    await expect(cache.putMany(entriesOf(['a']))).rejects.toThrow(/failed with ENOSPC; free space/);
    state.isFull = false;
    await cache.putMany(entriesOf(['a', 'b']));
    await cache.close();
    const again = await open();
    expect(await again.getMany(['a', 'b'])).toStrictEqual(entriesOf(['a', 'b']).map(({ vector }) => vector));
    await again.close();
  });
});
