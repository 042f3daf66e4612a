import { defineConfig } from 'vitest/config';
import { TEST_WORKERS } from './tests/support/neo4j-workers.ts';

/** Tests on real Neo4j servers, one for each worker: `vitest run --config vitest.neo4j.config.ts`. */
export default defineConfig({
  test: {
    include: ['tests/neo4j/**/*.test.ts'],
    globalSetup: 'tests/support/neo4j-global-setup.ts',
    environment: 'node',
    maxWorkers: TEST_WORKERS,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
