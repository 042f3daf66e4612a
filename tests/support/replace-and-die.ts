import { argv, kill, pid } from 'node:process';
import { nodeFileOperations } from '#graph/adapters/embedded/file-operations.server.ts';
import { openEmbeddedStore } from '#graph/adapters/embedded/open-embedded-store.server.ts';
import { buildSampleGraph, toGraphWrite } from './build-sample-graph.ts';
import { watchedFiles } from './faulty-files.ts';

/** `replace-and-die FOLDER NUMBER`: writes a graph and is killed, as by kill -9, at the given operation of the file system. */
const folder = argv[2] ?? '';
const deadly = Number(argv[3]);
const files = watchedFiles(nodeFileOperations, (number) => {
  if (number === deadly) kill(pid, 'SIGKILL');
});
const store = await openEmbeddedStore({ folder, files });
await store.replace(toGraphWrite(buildSampleGraph({ seed: 2, plans: 6 })));
