import { defineConfig, devices } from '@playwright/test';

const PORT = 4199;
const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Browser tests run on the production build over the seeds, with the bundled model and without any network. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // In CI a journey that failed is driven once more and, if it then ends well, named as flaky in the output.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  timeout: 60_000,
  forbidOnly: process.env['CI'] === 'true',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 900 },
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'ja-JP',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://127.0.0.1:${PORT}/api/health`,
    env: { PORT: String(PORT), HOST: '127.0.0.1', ATLAS_DATA: 'test-results/atlas' },
    timeout: 240_000,
    reuseExistingServer: false,
    stdout: 'pipe',
  },
});
