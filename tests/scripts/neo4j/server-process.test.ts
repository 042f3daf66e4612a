import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { execPath, pid } from 'node:process';
import { describe, expect, it } from 'vitest';
import { serverHomeOf, type ServerHome } from '../../../scripts/neo4j/server-home.ts';
import { runningPid, stopProcess } from '../../../scripts/neo4j/server-process.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function emptyHome(): Promise<ServerHome> {
  const home = serverHomeOf(await temporaryFolder());
  await mkdir(home.folder);
  return home;
}

/** A process whose command line names the home, as the server's does. */
async function standIn(home: ServerHome): Promise<number> {
  const child = spawn(execPath, ['-e', 'setInterval(() => {}, 1000)', '--', `--home-dir=${home.folder}`]);
  await new Promise((resolve) => child.once('spawn', resolve));
  await writeFile(home.pidFile, `${child.pid}\n`);
  return child.pid ?? 0;
}

describe('runningPid', () => {
  it('is null without a pid file', async () => {
    expect(await runningPid(await emptyHome())).toBeNull();
  });

  it('is the process whose command line names this home', async () => {
    const home = await emptyHome();
    const child = await standIn(home);
    expect(await runningPid(home)).toBe(child);
    expect(await stopProcess(home)).toBe(true);
    expect(await runningPid(home)).toBeNull();
  });

  it.each([String(pid), '4194305', 'abc', '-1', ''])(
    'is null where the pid file says %s, which is another',
    async (text) => {
      const home = await emptyHome();
      await writeFile(home.pidFile, text);
      expect(await runningPid(home)).toBeNull();
    },
  );
});

describe('stopProcess', () => {
  it('leaves a process of another home alone and removes the stale pid file', async () => {
    const home = await emptyHome();
    await writeFile(home.pidFile, String(pid));
    expect(await stopProcess(home)).toBe(false);
    await expect(readFile(home.pidFile)).rejects.toThrow('ENOENT');
  });
});
