import { runCommand } from './run-command.mjs';
import { StepFailure } from './step-failure.mjs';

/** Reads `seeds/` into the store; does nothing but say so where the store already holds exactly that. */
export async function ensureIngested() {
  const code = await runCommand(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', '--quiet']);
  if (code !== 0)
    throw new StepFailure(
      'Reading the plans',
      'The message above names the file and the place; correct it and start again.',
    );
}
