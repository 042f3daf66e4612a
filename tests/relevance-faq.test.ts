import { readFileSync } from 'node:fs';
import { beforeAll, describe } from 'vitest';
import { evaluateSearch } from '#graph/operations/evaluate-search.ts';
import { openTemporaryGraph } from '../scripts/support/open-temporary-graph.ts';
import { useAndClose } from '../scripts/support/use-and-close.ts';
import floors from './relevance-faq-floors.json' with { type: 'json' };
import { holdFloors } from './support/hold-floors.ts';
import { relevanceFigures } from './support/relevance-figures.ts';

const COLLECTION = 'tests/collections/faq';

/** Texts of another kind, of which the concept scheme names little: what is fitted to plans must not spoil them. */
describe('relevance on questions and answers of a city', () => {
  const measured = new Map<string, number>();

  beforeAll(async () => {
    const place = `${COLLECTION}/queries.yaml`;
    const judgements = { text: readFileSync(place, 'utf8'), place };
    const graph = await openTemporaryGraph([`${COLLECTION}/documents`]);
    const report = await useAndClose(graph, () =>
      evaluateSearch(graph, { judgements, half: 'tuning', type: null, sources: ['all'] }),
    );
    for (const [name, value] of relevanceFigures(report, { byType: false })) measured.set(name, value);
  }, 120_000);

  holdFloors(floors, measured);
});
