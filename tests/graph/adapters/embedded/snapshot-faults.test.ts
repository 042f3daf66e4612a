import { spawnSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { nodeFileOperations } from '#graph/adapters/embedded/file-operations.server.ts';
import { openEmbeddedStore } from '#graph/adapters/embedded/open-embedded-store.server.ts';
import { StoreUnavailableError } from '#graph/errors.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';
import { buildSampleGraph, toGraphWrite } from '../../../support/build-sample-graph.ts';
import { nodesOf } from '../../../support/sample-oracle.ts';
import { systemError, watchedFiles } from '../../../support/faulty-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const OLD = buildSampleGraph({ seed: 1, plans: 2 });
/** Also written by tests/support/replace-and-die.ts. */
const NEW = buildSampleGraph({ seed: 2, plans: 6 });
/** More operations of the file system than a whole replace has. */
const MOST_OPERATIONS = 80;
let folder = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  const store = await openEmbeddedStore({ folder });
  await store.replace(toGraphWrite(OLD));
  await store.close();
});

/** Which of the two graphs a store holds, whole. */
async function graphIn(store: GraphStore): Promise<'old' | 'new'> {
  const contents = await store.contents();
  const graph = [OLD, NEW].find(({ stamp }) => contents.state === 'ready' && contents.stamp === stamp);
  expect(graph).toBeDefined();
  expect(await store.listNodes({ limit: 10_000 })).toStrictEqual(nodesOf(graph ?? OLD));
  return graph === NEW ? 'new' : 'old';
}

async function failureOf(work: Promise<unknown>): Promise<Error | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function reopened(): Promise<GraphStore> {
  return openEmbeddedStore({ folder });
}

it.each(['ENOSPC', 'EIO', 'EACCES'])(
  '%s at any operation leaves a whole graph and names file and remedy',
  async (code) => {
    let failures = 0;
    for (let faulty = 1; faulty <= MOST_OPERATIONS; faulty += 1) {
      const opened = { count: 0, isArmed: false };
      const files = watchedFiles(nodeFileOperations, () => {
        if (opened.isArmed) opened.count += 1;
        if (opened.count === faulty) {
          opened.count += 1;
          throw systemError(code);
        }
      });
      const store = await openEmbeddedStore({ folder, files });
      opened.isArmed = true;
      const failure = await failureOf(store.replace(toGraphWrite(NEW)));
      opened.isArmed = false;
      if (failure !== null) {
        failures += 1;
        expect(failure).toBeInstanceOf(StoreUnavailableError);
        expect(failure.message).toContain(`failed with ${code}; `);
        expect(failure.message).toContain(folder);
      }
      const now = await graphIn(await reopened());
      expect(await graphIn(store)).toBe(now);
      // The store that failed can write again.
      await store.replace(toGraphWrite(OLD));
      expect(await graphIn(store)).toBe('old');
      await store.close();
      if (opened.count < faulty) break;
    }
    expect(failures).toBeGreaterThan(30);
  },
);

it(
  'a writer killed at any moment leaves a whole graph, and the next writer cleans up',
  { timeout: 240_000 },
  async () => {
    const script = fileURLToPath(new URL('../../../support/replace-and-die.ts', import.meta.url));
    const left: string[] = [];
    let killed = 0;
    for (let moment = 3; moment <= MOST_OPERATIONS; moment += 2) {
      const { signal } = spawnSync(execPath, ['--import', 'tsx', script, folder, String(moment)], { stdio: 'inherit' });
      if (signal !== 'SIGKILL') break;
      killed += 1;
      left.push(await graphIn(await reopened()));
      const store = await reopened();
      await store.replace(toGraphWrite(OLD));
      expect(await graphIn(store)).toBe('old');
      expect(await readdir(folder)).toStrictEqual(['graph.atlas']);
      await store.close();
    }
    expect(killed).toBeGreaterThanOrEqual(20);
    expect(left[0]).toBe('old');
  },
);

it('foreign files in the folder are left alone', async () => {
  await writeFile(join(folder, 'graph.atlas.backup'), 'mine');
  await writeFile(join(folder, 'graph.atlas.123.tmp'), 'left by a killed writer');
  const store = await reopened();
  await store.replace(toGraphWrite(NEW));
  expect((await readdir(folder)).sort()).toStrictEqual(['graph.atlas', 'graph.atlas.backup']);
});

it('a file where the folder should be is named', async () => {
  const file = join(folder, 'graph.atlas');
  const store = await openEmbeddedStore({ folder: join(file, 'data') });
  const failure = await failureOf(store.replace(toGraphWrite(NEW)));
  expect(failure).toBeInstanceOf(StoreUnavailableError);
  expect(failure?.message).toMatch(/graph\.atlas.* failed with (ENOTDIR|EEXIST); a file stands where/);
});
