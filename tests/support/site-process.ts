import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Neo4jSettings } from '#graph/adapters/neo4j/neo4j-settings.ts';
import { freePort } from '../../scripts/neo4j/find-port.ts';

const READY_WITHIN = 60_000;
const POLL_MS = 100;

/** The built site in a process of its own. */
export interface SiteProcess {
  /** Asks for a path, following no redirects. */
  get(path: string): Promise<Response>;
  stop(): Promise<void>;
}

/** Variables under which the programs of this project use a Neo4j server. */
export function neo4jEnvironment({ uri, user, password, database }: Neo4jSettings): Record<string, string> {
  return {
    ATLAS_STORE: 'neo4j',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}

/** Serves the build under these variables and waits until it takes requests, whatever it answers. */
export async function startSite(environment: Readonly<Record<string, string>>): Promise<SiteProcess> {
  const port = await freePort();
  const child = spawn(execPath, ['build/index.js'], {
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  const end = performance.now() + READY_WITHIN;
  while (!(await takesRequests(get))) {
    if (child.exitCode !== null || performance.now() > end) throw new Error('the site does not start');
    await pause(POLL_MS);
  }
  return {
    get,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function takesRequests(get: SiteProcess['get']): Promise<boolean> {
  try {
    await get('/error.css');
    return true;
  } catch {
    // Refused until it listens.
    return false;
  }
}
