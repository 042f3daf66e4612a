import { spawn } from 'node:child_process';
import { StepFailure } from './step-failure.mjs';

/**
 * Reads plans (files and folders; `seeds/` where none are named) into the store; does nothing where the store already holds exactly
 * that. Resolves once the store can answer: where only the model has changed, that is at once, and the texts are embedded anew while
 * the site is served.
 * @param {readonly string[]} plans
 * @returns {Promise<void>}
 */
export function ensureIngested(plans = []) {
  const reading = spawn(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', '--quiet', ...plans], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  process.once('exit', () => reading.kill());
  return new Promise((resolve, reject) => {
    reading.once('error', reject);
    reading.once('message', () => {
      reading.unref();
      reading.channel?.unref();
      resolve();
    });
    reading.once('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new StepFailure(
            'Reading the plans',
            'The message above names the file and the place; correct it and start again.',
          ),
        );
    });
  });
}
