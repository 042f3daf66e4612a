import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConflictError } from '#graph/errors.ts';
import { exportAtlas } from '#graph/operations/export-atlas.ts';
import { gatherPlans } from '#graph/operations/gather-plans.server.ts';
import { ingestDocuments } from '#graph/operations/ingest-documents.server.ts';
import { openSampleGraph, type SampleGraph } from '../../support/open-sample-graph.ts';

const CONCEPTS = 'seeds/concepts.yaml';

describe('ingestDocuments', () => {
  let graph: SampleGraph;
  let folder: string;

  beforeAll(async () => {
    graph = await openSampleGraph();
    folder = await mkdtemp(join(tmpdir(), 'atlas-ingest-'));
  }, 120_000);

  afterAll(async () => {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('places or explains every line of the seeds and verifies every quotation', async () => {
    const { plans } = await ingestDocuments(
      graph,
      await gatherPlans({ paths: ['seeds'], profile: null, concepts: CONCEPTS }),
    );
    const losses = plans.map(({ lines, unverifiedQuotations }) => [lines.missing, unverifiedQuotations]);
    expect(losses).toStrictEqual(plans.map(() => [0, 0]));
  });

  it('changes nothing when the same documents come again under other names and in another order', async () => {
    const before = JSON.stringify(await exportAtlas(graph));
    const copy = join(folder, 'renamed');
    await cp('seeds', copy, { recursive: true });
    const input = await gatherPlans({ paths: [copy], profile: null, concepts: CONCEPTS });
    const report = await ingestDocuments(graph, { ...input, plans: [...input.plans].reverse() });
    expect(report.changed).toBe(false);
    expect(JSON.stringify(await exportAtlas(graph))).toBe(before);
  });

  it('keeps all ids when a file is renamed', async () => {
    const idsOf = async () => (await exportAtlas(graph)).measures.map(({ id }) => id);
    const before = await idsOf();
    const copy = join(folder, 'moved');
    await cp('seeds', copy, { recursive: true });
    await rename(join(copy, '000_4c0139d54e2adf20.txt'), join(copy, 'zzz.txt'));
    await rename(join(copy, '000_4c0139d54e2adf20.profile.yaml'), join(copy, 'zzz.profile.yaml'));
    await ingestDocuments(graph, await gatherPlans({ paths: [copy], profile: null, concepts: CONCEPTS }));
    expect(await idsOf()).toStrictEqual(before);
  });

  it('refuses the same plan twice and names both files', async () => {
    const input = await gatherPlans({ paths: ['seeds'], profile: null, concepts: CONCEPTS });
    const [first] = input.plans;
    const twice = { ...input, plans: first === undefined ? [] : [first, { ...first, source: 'copy.txt' }] };
    await expect(ingestDocuments(graph, twice)).rejects.toSatisfy(
      (error) =>
        error instanceof ConflictError && [error.details['first'], error.details['second']].includes('copy.txt'),
    );
  });
});
