import { expect, it } from 'vitest';
import { reportEmbedding } from '#graph/embedding/report-embedding.ts';
import { openHashingEmbedder } from '../../support/hashing-embedder.ts';

it('gives the same vectors and tells of all texts, piece by piece', async () => {
  const told: number[] = [];
  const embedder = openHashingEmbedder();
  const texts = Array.from({ length: 150 }, (_, index) => `施策${String(index)}`);
  const reported = reportEmbedding(embedder, (count) => told.push(count));
  expect(await reported.embed(texts, 'document')).toStrictEqual(await embedder.embed(texts, 'document'));
  expect([told.length > 1, told.reduce((sum, count) => sum + count, 0)]).toStrictEqual([true, 150]);
  expect([reported.model, reported.state()]).toStrictEqual([embedder.model, embedder.state()]);
});
