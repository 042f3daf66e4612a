import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureChromium } from '../steps/find-chromium.mjs';

/** A browser with the page that draws made-up pictures. */
export interface OpenPictureBench {
  /** The page, loaded anew. */
  readonly openPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

const WINDOW = { width: 908, height: 700 } as const;

/** Builds the page as the site is built, serves it on a free port and starts a browser that draws by software. */
export async function openPictureBench(): Promise<OpenPictureBench> {
  const executablePath = ensureChromium();
  if (executablePath === null) throw new Error('openPictureBench: no browser; install Chromium or set CHROMIUM_PATH');
  const outDir = await mkdtemp(join(tmpdir(), 'atlas-bench-picture-'));
  const base = { root: join(import.meta.dirname, 'picture-page'), configFile: false, logLevel: 'warn' } as const;
  await build({ ...base, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...base, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  return {
    async openPage() {
      const page = await browser.newPage({ viewport: WINDOW });
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
