import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where this user may install packages of Debian. */
export function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs packages of Debian; a failure is only told, because the step that needs them tells what is missing.
 * @param {string[]} names
 */
export function installPackages(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) console.error(`apt-get ${args[0] ?? ''} ended with ${String(status)}.`);
  }
}
