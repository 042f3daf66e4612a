import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Files that replace modules for the whole of their process: each runs in one of its own. */
const REPLACES_MODULES = ['tests/graph/operations/ingest-documents.test.ts'];
const NOT_HERE = ['tests/e2e/**', 'tests/neo4j/**'];

export default defineConfig({
  plugins: [sveltekit()],
  test: {
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One worker for each core: vitest keeps one core free for watching, which nobody does here.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // Loading the modules anew for each of some two hundred files takes longer than the tests.
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...NOT_HERE, ...REPLACES_MODULES],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: REPLACES_MODULES, exclude: NOT_HERE } },
    ],
  },
});
