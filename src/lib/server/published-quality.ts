import { parsePublishedQuality, type PublishedQuality } from '#graph/search/evaluation/published-quality.ts';
import results from '../../../seeds/evaluation/results.json' with { type: 'json' };

/** The figures of the quality of search that belong to this build. */
export const publishedQuality: PublishedQuality = parsePublishedQuality(results, 'seeds/evaluation/results.json');
