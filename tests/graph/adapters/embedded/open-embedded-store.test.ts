import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '#graph/adapters/embedded/open-embedded-store.server.ts';
import { describeGraphStore } from '../../storage/graph-store.contract.ts';

describeGraphStore('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-store-'));
  const store = await openEmbeddedStore({ folder: join(folder, 'data') });
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});
