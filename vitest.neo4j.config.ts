import { defineConfig } from 'vitest/config';

/** Tests on a real Neo4j server, one for the whole run: `vitest run --config vitest.neo4j.config.ts`. */
export default defineConfig({
  test: {
    include: ['tests/neo4j/**/*.test.ts'],
    globalSetup: 'tests/support/neo4j-global-setup.ts',
    environment: 'node',
    // The files share one database.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
