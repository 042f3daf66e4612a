import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EvaluationReport, evaluateSearch } from '#graph/operations/evaluate-search.ts';
import { publishQuality } from '#graph/operations/publish-quality.ts';
import type { QueryHalf } from '#graph/search/evaluation/judged-query.ts';
import { publishedQuality } from '../src/lib/server/published-quality.ts';
import floors from './relevance-floors.json' with { type: 'json' };
import { holdFloors } from './support/hold-floors.ts';
import { openSampleGraph, type SampleGraph } from './support/open-sample-graph.ts';
import { relevanceFigures } from './support/relevance-figures.ts';

const PLACE = 'seeds/evaluation/queries.yaml';

describe('relevance on the judged queries', () => {
  let graph: SampleGraph;
  const measured = new Map<string, number>();
  let reports: readonly EvaluationReport[];

  beforeAll(async () => {
    graph = await openSampleGraph();
    const judgements = { text: readFileSync(PLACE, 'utf8'), place: PLACE };
    const measure = (half: QueryHalf) => evaluateSearch(graph, { judgements, half, type: null, sources: ['all'] });
    reports = [await measure('tuning'), await measure('reporting')];
    for (const report of reports) {
      // Single types of the reporting half are too few queries to hold, and are not to be tuned for.
      const figures = relevanceFigures(report, { byType: report.half === 'tuning' });
      for (const [name, value] of figures) measured.set(name, value);
    }
  }, 300_000);

  afterAll(async () => {
    await graph.close();
  });

  holdFloors(floors, measured);

  it('is what the site publishes, on the same queries and with the same model', () => {
    const { model, queriesDigest, documents, units, halves } = publishedQuality;
    expect({ model: model?.digest, queriesDigest, documents, units }).toStrictEqual({
      model: graph.embedder?.model.digest,
      queriesDigest: createHash('sha256').update(readFileSync(PLACE)).digest('hex'),
      documents: 5,
      units: reports[0]?.units,
    });
    expect(halves.map(({ half }) => half)).toStrictEqual(reports.map(({ half }) => half));
    for (const report of reports) {
      const published = halves.find(({ half }) => half === report.half);
      const [fresh] = publishQuality([report], { ...publishedQuality, model: graph.embedder?.model ?? null }).halves;
      const together = published?.sources.filter(({ source }) => source === 'all');
      expect({ bands: published?.bands, together }, 'npm run evaluate -- --write').toStrictEqual({
        bands: fresh?.bands,
        together: fresh?.sources,
      });
    }
  });
});
