import { fingerprint, isStamped, stamp } from './fingerprint.mjs';
import { runCommand } from './run-command.mjs';
import { StepFailure } from './step-failure.mjs';

const STAMP = 'build/.atlas-built';
const SOURCES = [
  'src',
  'graph',
  'static',
  'package-lock.json',
  'package.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
];

/** Builds the site unless the build is of exactly these sources. */
export async function ensureBuilt() {
  const wanted = fingerprint(SOURCES);
  if (isStamped(STAMP, wanted)) return;
  console.error('Building the site …');
  // A test runner that builds says NODE_ENV=test, which would make it a build for development.
  const env = { ...process.env, NODE_ENV: 'production' };
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'];
  const code = await runCommand(process.execPath, vite, { env });
  if (code !== 0)
    throw new StepFailure('Building the site', 'The message above names the file; `npm run check` tells more.');
  stamp(STAMP, wanted);
}
