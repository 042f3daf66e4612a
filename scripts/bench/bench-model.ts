import type { ModelIdentity } from '#graph/model/model-identity.ts';

/** Identity of the made-up vectors; the dimension of the bundled model. */
export const BENCH_MODEL: ModelIdentity = { name: 'bench', version: '1', dimension: 256, digest: 'bench' };
