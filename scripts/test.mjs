// The whole proof on a fresh clone. Plain Node, so that it runs before anything is installed.
import { ensureBuilt } from './steps/ensure-built.mjs';
import { ensureInstalled } from './steps/ensure-installed.mjs';
import { ensureChromium } from './steps/find-chromium.mjs';
import { ensureNeo4j, NEO4J_REMEDY } from './steps/find-neo4j.mjs';
import { runCommand } from './steps/run-command.mjs';
import { exitWith } from './steps/step-failure.mjs';
import { add, countPlaywright, countVitest, NOTHING, one } from './steps/test-counts.mjs';

const node = process.execPath;
const bin = (/** @type {string} */ path) => `node_modules/${path}`;
const VITEST_REPORT = 'test-results/unit.json';
const NEO4J_REPORT = 'test-results/neo4j.json';
const PLAYWRIGHT_REPORT = 'test-results/browser.json';

/**
 * @param {string} title
 * @param {string[]} args
 */
async function check(title, args) {
  console.error(`\n── ${title}`);
  return one((await runCommand(node, args)) === 0);
}

/**
 * @param {string} report
 * @param {string[]} args
 */
async function vitest(report, args) {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runCommand(node, [bin('vitest/vitest.mjs'), 'run', ...reporters, ...args]);
  return countVitest(report, code);
}

async function unitTests() {
  console.error('\n── Unit, property and contract tests');
  return vitest(VITEST_REPORT, []);
}

async function neo4jTests() {
  console.error('\n── Neo4j tests on a real server');
  const missing = ensureNeo4j();
  if (missing === null) return vitest(NEO4J_REPORT, ['--config', 'vitest.neo4j.config.ts']);
  console.error(`${missing}: the Neo4j tests are skipped. ${NEO4J_REMEDY}`);
  return process.env['CI'] === 'true' ? one(false) : { ...NOTHING, skipped: 1 };
}

async function browserTests() {
  console.error('\n── Browser tests');
  const chromium = ensureChromium();
  if (chromium === null) {
    console.error('No Chromium found: the browser tests are skipped. Install chromium, or name one by CHROMIUM_PATH.');
    return process.env['CI'] === 'true' ? one(false) : { ...NOTHING, skipped: 1 };
  }
  await ensureBuilt();
  const env = { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT };
  const code = await runCommand(node, [bin('@playwright/test/cli.js'), 'test', '--reporter=dot,json'], { env });
  return countPlaywright(PLAYWRIGHT_REPORT, code);
}

const HELP = `npm test: installs what is missing, then runs lint, format, types, unit, contract, Neo4j and browser tests.
The last line counts what passed, failed and was skipped.

  CI=true         nothing may be skipped for want of a browser or of Neo4j
  CHROMIUM_PATH   the browser, where it is not found by itself
`;

await exitWith(async () => {
  if (process.argv.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  await ensureInstalled();
  const steps = [
    () => check('Preparing types', [bin('@sveltejs/kit/svelte-kit.js'), 'sync']),
    () => check('Lint', [bin('eslint/bin/eslint.js'), '.']),
    () => check('Format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
    () =>
      check('Types', [
        bin('svelte-check/bin/svelte-check'),
        '--tsconfig',
        './tsconfig.json',
        '--fail-on-warnings',
        '--output',
        'human',
      ]),
    unitTests,
    neo4jTests,
    browserTests,
  ];
  let total = NOTHING;
  for (const step of steps) total = add(total, await step());
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
});
