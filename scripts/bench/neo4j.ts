import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { openEmbeddedStore } from '#graph/adapters/embedded/open-embedded-store.server.ts';
import { openNeo4jStore } from '#graph/adapters/neo4j/open-neo4j-store.server.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';
import { freePort } from '../neo4j/find-port.ts';
import { serverHomeOf } from '../neo4j/server-home.ts';
import { stopProcess } from '../neo4j/server-process.ts';
import { startServer } from '../neo4j/start-server.ts';
import { askStore, loadStore } from './store-figures.ts';

/**
 * Measures the Neo4j store beside the embedded one, on the same made-up plans: `tsx scripts/bench/neo4j.ts [MEASURES]`. The server is
 * a throw-away one with the memory of `npm run neo4j`.
 */
const measures = Number(argv[2] ?? 20_000);

type Figures = Readonly<Record<string, number>>;

async function figuresOf(store: GraphStore): Promise<Figures> {
  try {
    return { ...(await loadStore(store, measures)), ...(await askStore(store, measures)) };
  } finally {
    await store.close();
  }
}

async function neo4jFigures(folder: string): Promise<Figures> {
  const home = serverHomeOf(folder, resolve('data', 'neo4j', 'lib'));
  const { connection } = await startServer(home, { port: String(await freePort()) });
  try {
    return await figuresOf(await openNeo4jStore(connection));
  } finally {
    await stopProcess(home);
  }
}

function print(embedded: Figures, neo4j: Figures): void {
  console.log(`${measures} measures`.padEnd(28), 'embedded'.padStart(10), 'neo4j'.padStart(10));
  for (const [figure, value] of Object.entries(embedded)) {
    console.log(figure.padEnd(28), String(value).padStart(10), String(neo4j[figure]).padStart(10));
  }
}

const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
try {
  print(await figuresOf(await openEmbeddedStore({ folder })), await neo4jFigures(folder));
} finally {
  await rm(folder, { recursive: true, force: true });
}
