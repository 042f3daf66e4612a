import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Measures the embedded store at several sizes: `tsx scripts/bench/embedded-store.ts [MEASURES …]`. */
const SIZES = [10_000, 50_000, 260_000];

const figuresSchema = z.record(z.string(), z.number());

/** Runs one step in a process of its own, so that memory is its own. */
function runStep(step: 'build' | 'serve', measures: number, folder: string): Record<string, number> {
  const file = fileURLToPath(new URL(`./${step}-step.ts`, import.meta.url));
  const { status, stdout } = spawnSync(execPath, ['--import', 'tsx', file, String(measures), folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return figuresSchema.parse(JSON.parse(stdout));
  stderr.write(`bench: the ${step} step for ${measures} measures failed; see above\n`);
  return exit(1);
}

function measure(measures: number): Record<string, number> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  try {
    return { measures, ...runStep('build', measures, folder), ...runStep('serve', measures, folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One line for each figure, one column for each size. */
function print(runs: readonly Record<string, number>[]): void {
  for (const figure of Object.keys(runs[0] ?? {})) {
    console.log(figure.padEnd(20), ...runs.map((run) => String(run[figure]).padStart(10)));
  }
}

const asked = argv.slice(2).map(Number);
print((asked.length > 0 ? asked : SIZES).map(measure));
