import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ASK_EVERY_MS = 100;
const ASK_TIMES = 200;

/** A site with documents of its own, so that a test can have them read anew. */
export interface OwnSite {
  readonly address: string;
  /** Takes away the last document and reads the others anew, while the site is served. */
  readonly loseDocument: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Reads a copy of the seeds into a temporary folder and serves the build over it. */
export async function openOwnSite(): Promise<OwnSite> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-site-'));
  const documents = join(folder, 'documents');
  const environment = { ...process.env, ATLAS_DATA: join(folder, 'data') };
  await cp('seeds', documents, { recursive: true });
  const ingest = () =>
    run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/ingest.ts', documents], { env: environment });
  await ingest();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['build/index.js'], {
    env: { ...environment, HOST: '127.0.0.1', PORT: String(port), ORIGIN: address },
    stdio: 'ignore',
  });
  await untilAnswers(`${address}/api/health`);
  return {
    address,
    async loseDocument() {
      const texts = (await readdir(documents)).filter((name) => name.endsWith('.txt')).sort();
      const last = texts.at(-1) ?? '';
      await rm(join(documents, last));
      await rm(join(documents, last.replace(/\.txt$/u, '.profile.yaml')), { force: true });
      await ingest();
    },
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilAnswers(address: string): Promise<void> {
  for (let asked = 0; asked < ASK_TIMES; asked += 1) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  throw new Error(`untilAnswers: ${address} did not answer`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('freePort: no port'));
        else resolve(address.port);
      });
    });
  });
}
