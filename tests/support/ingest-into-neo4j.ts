import { argv, stdout } from 'node:process';
import { z } from 'zod';
import { openNeo4jStore } from '#graph/adapters/neo4j/open-neo4j-store.server.ts';
import { buildSampleGraph } from './build-sample-graph.ts';
import { KILLED_PLANS } from './killed-plans.ts';

/** `ingest-into-neo4j SETTINGS SEED`: says when it begins to write a graph, so that somebody can kill it in the middle. */
const settings = z
  .object({ uri: z.string(), user: z.string(), password: z.string(), database: z.string() })
  .parse(JSON.parse(argv[2] ?? ''));
const graph = buildSampleGraph({ seed: Number(argv[3]), plans: KILLED_PLANS });
const store = await openNeo4jStore(settings);
await store.replace({
  ...graph,
  plans: (async function* () {
    for (const [index, plan] of graph.plans.entries()) {
      if (index === 0) stdout.write('begun\n');
      yield await Promise.resolve(plan);
    }
  })(),
});
await store.close();
stdout.write('done\n');
