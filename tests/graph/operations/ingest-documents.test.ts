import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConflictError, EmbeddingError } from '#graph/errors.ts';
import { exportAtlas } from '#graph/operations/export-atlas.ts';
import { gatherPlans } from '#graph/operations/gather-plans.server.ts';
import { ingestDocuments, type IngestInput } from '#graph/operations/ingest-documents.server.ts';
import { parsePlan } from '#graph/parsing/parse-plan.server.ts';
import { openHashingEmbedder } from '../../support/hashing-embedder.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const CONCEPTS = 'seeds/concepts.yaml';

describe('ingestDocuments', () => {
  const graph = useSampleGraph();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-ingest-'));
  });

  afterAll(async () => {
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

vi.mock('#graph/parsing/parse-plan.server.ts', { spy: true });

describe('what is stored already', () => {
  const graph = useSampleGraph();
  let input: IngestInput;

  beforeEach(async () => {
    input = await gatherPlans({ paths: ['seeds'], profile: null, concepts: CONCEPTS });
    await ingestDocuments(graph, input);
    vi.mocked(parsePlan).mockClear();
  });

  it('is not parsed again', async () => {
    const { changed, plans } = await ingestDocuments(graph, input);
    expect([changed, plans.length, vi.mocked(parsePlan).mock.calls.length]).toStrictEqual([false, 5, 0]);
  });

  it.each<[string, (given: IngestInput) => IngestInput]>([
    ['a byte of a document', (given) => ({ ...given, plans: given.plans.map(withLine) })],
    ['a profile', (given) => ({ ...given, plans: given.plans.map((plan) => ({ ...plan, profile: null })) })],
    ['a document less', (given) => ({ ...given, plans: given.plans.slice(1) })],
    ['a label', ({ concepts, ...given }) => ({ ...given, concepts: concepts.map((one) => ({ ...one, en: 'x' })) })],
    ['the program', (given) => ({ ...given, codeVersion: 'another' })],
  ])('is read anew when %s is another', async (_, change) => {
    expect((await ingestDocuments(graph, change(input))).changed).toBe(true);
    expect(vi.mocked(parsePlan)).toHaveBeenCalled();
    vi.mocked(parsePlan).mockClear();
    expect((await ingestDocuments(graph, change(input))).changed).toBe(false);
    expect(vi.mocked(parsePlan)).not.toHaveBeenCalled();
  });

  it('is embedded anew with progress when the model is another, and said so before', async () => {
    const told: string[] = [];
    const embedder = openHashingEmbedder();
    const { changed } = await ingestDocuments(
      { ...graph, embedder },
      {
        ...input,
        onModelChange: () => told.push('other model'),
        onProgress: ({ done, total }) => told.push(done === total ? 'done' : 'under way'),
      },
    );
    expect([changed, told[0], told.filter((word) => word === 'done')]).toStrictEqual([true, 'other model', ['done']]);
    expect(await graph.store.contents()).toMatchObject({ model: embedder.model });
  });

  it('keeps its vectors when the model cannot be loaded', async () => {
    const before = await graph.store.contents();
    const embedder = { ...openHashingEmbedder(), ready: () => Promise.reject(new EmbeddingError('broken')) };
    const report = await ingestDocuments({ ...graph, embedder }, input);
    expect([report.changed, report.embeddingProblem]).toStrictEqual([false, 'broken']);
    expect(await graph.store.contents()).toStrictEqual(before);
  });
});

function withLine<Plan extends { readonly bytes: Uint8Array }>(plan: Plan, index: number): Plan {
  return index === 0 ? { ...plan, bytes: Buffer.concat([plan.bytes, Buffer.from('\n')]) } : plan;
}
