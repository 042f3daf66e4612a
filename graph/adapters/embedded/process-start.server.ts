import type { FileOperations } from './file-operations.server.ts';
import { systemCodeOf } from './to-store-error.server.ts';

/** Place of the start time among the fields that follow the program's name in /proc/PID/stat (proc(5), field 22). */
const START_FIELD = 19;

/**
 * Tells a process from a later one with the same number: boot id and start in clock ticks since then, which no change of the
 * clock alters. `null` where the system does not say.
 */
export async function startOfProcess(files: Pick<FileOperations, 'readText'>, pid: number): Promise<string | null> {
  try {
    const boot = await files.readText('/proc/sys/kernel/random/boot_id');
    const status = await files.readText(`/proc/${pid}/stat`);
    const start = status.slice(status.lastIndexOf(')') + 2).split(' ')[START_FIELD];
    return start === undefined ? null : `${boot.trim()} ${start}`;
  } catch (error) {
    if (systemCodeOf(error) !== null) return null;
    throw error;
  }
}
