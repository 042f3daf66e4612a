import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '#graph/adapters/embedded/open-embedded-store.server.ts';
import { StoreUnavailableError } from '#graph/errors.ts';
import { buildSampleGraph, toGraphWrite } from '../../../support/build-sample-graph.ts';
import { randomNumbers } from '#graph/search/evaluation/random-numbers.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const GRAPH = buildSampleGraph({ plans: 2 });
const SEED = 20_261_121;
let folder = '';
let path = '';
let whole: Buffer;

beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder, 'graph.atlas');
  const store = await openEmbeddedStore({ folder });
  await store.replace(toGraphWrite(GRAPH));
  await store.close();
  whole = await readFile(path);
});

/** The store of a folder with this file says it is unusable, answers nothing and leaves the file as it is. */
async function expectUnusable(bytes: Uint8Array, why: RegExp): Promise<void> {
  await writeFile(path, bytes);
  const store = await openEmbeddedStore({ folder });
  const contents = await store.contents();
  expect(contents).toStrictEqual({ state: 'unusable', reason: expect.stringMatching(why) as string });
  await expect(store.listNodes({ limit: 1 })).rejects.toThrow(StoreUnavailableError);
  await store.close();
  expect((await readFile(path)).equals(bytes)).toBe(true);
}

describe('a snapshot is found unusable', () => {
  it('when it is truncated, wherever', async () => {
    const lengths = Array.from({ length: 100 }, (_, index) => Math.floor((whole.length * index) / 100));
    for (const length of [...lengths, whole.length - 1]) {
      await expectUnusable(whole.subarray(0, length), /damaged|no snapshot/);
    }
  });

  it(`when one bit is flipped, wherever (seed ${SEED})`, async () => {
    const random = randomNumbers(SEED);
    const ends = [...Array(16).keys(), ...Array.from({ length: 36 }, (_, index) => whole.length - 1 - index)];
    const positions = [...ends, ...Array.from({ length: 300 }, () => Math.floor(random() * whole.length))];
    for (const position of positions) {
      const bytes = Buffer.from(whole);
      bytes[position] = (bytes[position] ?? 0) ^ (1 << Math.floor(random() * 8));
      await expectUnusable(bytes, /damaged|no snapshot|has format/);
    }
  });

  it('when something was appended', () => expectUnusable(Buffer.concat([whole, Buffer.from([0])]), /damaged/));

  it('when it is of another format version', async () => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt32LE(2, 12);
    await expectUnusable(bytes, /has format 2, this version of Shisaku Atlas reads format 1/);
  });

  it.each([
    ['empty', ''],
    ['a text', 'id,title\n1,移住支援\n'],
  ])('when the file is %s', (_, text) => expectUnusable(Buffer.from(text), /no snapshot/));

  it('when a folder stands in its place', async () => {
    await rm(path);
    await mkdir(path);
    const store = await openEmbeddedStore({ folder });
    expect(await store.contents()).toMatchObject({
      state: 'unusable',
      reason: expect.stringContaining(path) as string,
    });
  });
});

it('an unusable snapshot is replaced by the next one', async () => {
  await writeFile(path, whole.subarray(0, 1000));
  const store = await openEmbeddedStore({ folder });
  await store.replace(toGraphWrite(GRAPH));
  expect(await store.contents()).toMatchObject({ state: 'ready', stamp: GRAPH.stamp });
  expect((await readFile(path)).equals(whole)).toBe(true);
});

describe('a store that is open', () => {
  it('takes over what another one writes when it is asked for its contents', async () => {
    const reader = await openEmbeddedStore({ folder });
    const writer = await openEmbeddedStore({ folder });
    const next = buildSampleGraph({ seed: 2, plans: 3 });
    await writer.replace(toGraphWrite(next));
    expect(await reader.countNodes({ kinds: ['document'] })).toBe(2);
    expect(await reader.contents()).toMatchObject({ stamp: next.stamp });
    expect(await reader.countNodes({ kinds: ['document'] })).toBe(3);
  });

  it('goes on with its graph when the file is damaged or removed', async () => {
    const reader = await openEmbeddedStore({ folder });
    await writeFile(`${path}.new`, whole.subarray(0, 100));
    await rename(`${path}.new`, path);
    expect(await reader.contents()).toMatchObject({ state: 'ready', stamp: GRAPH.stamp });
    await rm(path);
    expect(await reader.contents()).toMatchObject({ state: 'ready', stamp: GRAPH.stamp });
    expect(await reader.countNodes({ kinds: ['document'] })).toBe(2);
  });

  it('answers nothing after it was closed', async () => {
    const store = await openEmbeddedStore({ folder });
    await store.close();
    await expect(store.contents()).rejects.toThrow(StoreUnavailableError);
    await expect(store.getNodes([])).rejects.toThrow(StoreUnavailableError);
    await expect(store.replace(toGraphWrite(GRAPH))).rejects.toThrow(StoreUnavailableError);
  });
});

it('the same graph gives the same bytes, in whatever order its plans come', async () => {
  const store = await openEmbeddedStore({ folder });
  for (let run = 0; run < 10; run += 1) {
    const plans = [...GRAPH.plans];
    if (run % 2 === 1) plans.reverse();
    await store.replace(toGraphWrite({ ...GRAPH, plans }));
    expect((await readFile(path)).equals(whole)).toBe(true);
  }
});
