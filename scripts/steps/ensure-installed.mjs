import { fingerprint, isStamped, stamp } from './fingerprint.mjs';
import { runCommand } from './run-command.mjs';
import { StepFailure } from './step-failure.mjs';

const STAMP = 'node_modules/.atlas-installed';

/** Installs the packages of the lock file unless exactly these are installed. */
export async function ensureInstalled() {
  assertNodeVersion();
  const wanted = fingerprint(['package.json', 'package-lock.json', '.npmrc']);
  if (isStamped(STAMP, wanted)) return;
  console.error('Installing packages (once, about a minute) …');
  // The post-install step of onnxruntime-node fetches GPU libraries that are not used here.
  const env = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip', NODE_ENV: 'development' };
  const code = await runCommand('npm', ['ci', '--loglevel=error'], { env });
  if (code !== 0) {
    throw new StepFailure(
      'Installing packages',
      'Check the connection to the npm registry (or its mirror in .npmrc), then start again.',
    );
  }
  stamp(STAMP, wanted);
}

function assertNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new StepFailure('Checking Node.js', `Node.js 20.19 or newer is needed, this is ${process.versions.node}.`);
}
