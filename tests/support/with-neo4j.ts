import { env } from 'node:process';
import { describe, inject, it } from 'vitest';
import type { Neo4jSettings } from '#graph/adapters/neo4j/neo4j-settings.ts';
import type { ProvidedServer } from './neo4j-global-setup.ts';

/** The server of this worker, or why there is none. */
export function serverOfWorker(): ProvidedServer | string {
  const { servers, reason } = inject('neo4j');
  const worker = Number(env['VITEST_POOL_ID'] ?? 1);
  return servers[worker - 1] ?? reason ?? `there is no server for worker ${worker}`;
}

/** Tests on the server of this worker; without one, a single skipped test says why. */
export function describeWithNeo4j(name: string, tests: (settings: Neo4jSettings) => void): void {
  const server = serverOfWorker();
  describe(name, () => {
    if (typeof server === 'string') it.skip(server);
    else tests(server.settings);
  });
}
