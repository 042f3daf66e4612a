import { describe, inject, it } from 'vitest';
import type { Neo4jSettings } from '#graph/adapters/neo4j/neo4j-settings.ts';
import './neo4j-global-setup.ts';

/** Tests on the server of the run; without one, a single skipped test says why. */
export function describeWithNeo4j(name: string, tests: (settings: Neo4jSettings) => void): void {
  const { settings, reason } = inject('neo4j');
  describe(name, () => {
    if (settings !== null) tests(settings);
    else it.skip(reason);
  });
}
