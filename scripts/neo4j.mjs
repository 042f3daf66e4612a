// A Neo4j server for this folder, also on a fresh clone. Plain Node, so that it runs before anything is installed.
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { runCommand } from './steps/run-command.mjs';
import { exitWith } from './steps/step-failure.mjs';

await exitWith(async () => {
  await ensureInstalled();
  return runCommand(process.execPath, ['--import', 'tsx', 'scripts/neo4j/control-server.ts', ...process.argv.slice(2)]);
});
