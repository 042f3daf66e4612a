import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { execPath, pid, ppid } from 'node:process';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeFileOperations } from '#graph/adapters/embedded/file-operations.server.ts';
import { startOfProcess } from '#graph/adapters/embedded/process-start.server.ts';
import { takeWriterLock } from '#graph/adapters/embedded/writer-lock.server.ts';
import { ConflictError } from '#graph/errors.ts';
import { systemError } from '../../../support/faulty-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const files = nodeFileOperations;
let folder = '';
let path = '';

beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder, 'graph.lock');
});

async function leaveLock(owner: unknown): Promise<void> {
  await writeFile(path, typeof owner === 'string' ? owner : JSON.stringify(owner));
}

async function expectTaken(): Promise<void> {
  const release = await takeWriterLock(files, folder);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid, host: hostname() });
  await release();
  expect(await readdir(folder)).toStrictEqual([]);
}

describe('the writer’s lock', () => {
  it('is one writer’s at a time', async () => {
    const release = await takeWriterLock(files, folder);
    await expect(takeWriterLock(files, folder)).rejects.toThrow(ConflictError);
    await release();
    await expectTaken();
  });

  it('goes to exactly one of many who ask at once', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => takeWriterLock(files, folder)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is refused while another process holds it', async () => {
    await leaveLock({ host: hostname(), pid: ppid, start: await startOfProcess(files, ppid) });
    await expect(takeWriterLock(files, folder)).rejects.toThrow(new RegExp(`process ${ppid} on`));
  });

  it('is refused while it comes from another computer', async () => {
    await leaveLock({ host: 'elsewhere', pid: 1, start: null });
    await expect(takeWriterLock(files, folder)).rejects.toThrow(/elsewhere.*remove the file/);
  });

  it('is taken over from a process that has ended', async () => {
    const ended = spawnSync(execPath, ['--version']).pid;
    await leaveLock({ host: hostname(), pid: ended, start: 'long ago' });
    await expectTaken();
  });

  it('is taken over where the number belongs to a later process by now', async () => {
    await leaveLock({ host: hostname(), pid: ppid, start: 'another boot 17' });
    await expectTaken();
  });

  it('is taken over from an earlier process with this one’s number', async () => {
    await leaveLock({ host: hostname(), pid, start: await startOfProcess(files, pid) });
    await expectTaken();
  });

  it.each(['', '{', 'null', '{"pid":"x"}'])('is taken over where the file says only %j', async (text) => {
    await leaveLock(text);
    await expectTaken();
  });

  it('works where the file system has no links', async () => {
    const withoutLinks = { ...files, link: () => Promise.reject(systemError('ENOTSUP')) };
    const release = await takeWriterLock(withoutLinks, folder);
    await expect(takeWriterLock(withoutLinks, folder)).rejects.toThrow(ConflictError);
    await release();
    expect(await readdir(folder)).toStrictEqual([]);
  });
});
