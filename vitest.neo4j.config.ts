import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { TEST_WORKERS } from './tests/support/neo4j-workers.ts';

/** The contract, which takes longest, comes first, so that no worker ends long before the other. */
class InOrderOfName extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1)));
  }
}

/** Tests on real Neo4j servers, one for each worker: `vitest run --config vitest.neo4j.config.ts`. */
export default defineConfig({
  test: {
    include: ['tests/neo4j/**/*.test.ts'],
    globalSetup: 'tests/support/neo4j-global-setup.ts',
    environment: 'node',
    maxWorkers: TEST_WORKERS,
    sequence: { sequencer: InOrderOfName },
    // Ports, processes and a database server beside the tests: in CI what failed is tried once more.
    retry: process.env['CI'] === 'true' ? 1 : 0,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
