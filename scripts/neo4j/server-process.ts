import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ServerHome } from './server-home.ts';

const POLL_MS = 100;
const STOP_MS = 30_000;

/**
 * Process number of the server of this home, or `null` where it does not run. The number of the pid file counts only where the
 * command line of that process names this home: after a crash another program may have got the number.
 */
export async function runningPid(home: ServerHome): Promise<number | null> {
  const pid = Number(await textOrEmpty(home.pidFile));
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return (await commandLineOf(pid)).includes(`--home-dir=${home.folder}`) ? pid : null;
}

/** Stops the server of this home and waits until it is gone; true where it ran. Data on disk are whole afterwards. */
export async function stopProcess(home: ServerHome): Promise<boolean> {
  const pid = await runningPid(home);
  if (pid !== null) {
    process.kill(pid, 'SIGTERM');
    if (!(await isGoneWithin(home, STOP_MS))) process.kill(pid, 'SIGKILL');
    await isGoneWithin(home, STOP_MS);
  }
  await rm(home.pidFile, { force: true });
  return pid !== null;
}

async function isGoneWithin(home: ServerHome, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if ((await runningPid(home)) === null) return true;
    await pause(POLL_MS);
  }
  return false;
}

async function textOrEmpty(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return '';
    throw error;
  }
}

/** Arguments of a process separated by spaces; empty where there is none. */
async function commandLineOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return (await textOrEmpty(`/proc/${pid}/cmdline`)).replaceAll('\0', ' ');
  try {
    return (await promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).stdout;
  } catch {
    // `ps` fails where there is no such process.
    return '';
  }
}
