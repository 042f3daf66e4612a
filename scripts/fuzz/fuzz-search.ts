import { InvalidInputError } from '#graph/errors.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import type { SearchHit, SearchResult } from '#graph/search/search-hit.ts';
import { faultLine, type FuzzReport } from './fuzz-report.ts';
import { isTooLong } from './is-too-long.ts';

/** Asks the search operation every text: it may refuse bad ones, and must answer the others with sound results. */
export async function fuzzSearch(graph: GraphContext, texts: Iterable<string>): Promise<FuzzReport> {
  const faults: string[] = [];
  const times: number[] = [];
  const refusalTimes: number[] = [];
  let refused = 0;
  let asked = 0;
  for (const text of texts) {
    asked += 1;
    const start = performance.now();
    const answer = await ask(graph, text);
    const time = performance.now() - start;
    if (answer.state === 'answered') times.push(time);
    if (answer.state === 'refused') refused += 1;
    if (answer.state === 'refused' && isTooLong(text)) refusalTimes.push(time);
    if (answer.fault !== null) faults.push(faultLine(answer.fault, text));
  }
  return { asked, refused, faults, times, refusalTimes };
}

interface Answer {
  readonly state: 'answered' | 'refused' | 'failed';
  readonly fault: string | null;
}

async function ask(graph: GraphContext, text: string): Promise<Answer> {
  try {
    const result = await searchUnits(graph, await parseSearchQuery(graph, { text }));
    return { state: 'answered', fault: isTooLong(text) ? 'a text that is too long was answered' : faultOf(result) };
  } catch (error) {
    if (error instanceof InvalidInputError) return { state: 'refused', fault: null };
    return { state: 'failed', fault: error instanceof Error ? `${error.name} ${error.message}` : String(error) };
  }
}

function faultOf({ hits, total }: SearchResult): string | null {
  if (total < hits.length) return 'fewer hits in all than shown';
  if (!hits.every(({ score }) => score >= 0 && score <= 1)) return 'a score that is not in 0–1';
  if (hits.some((hit, index) => hit.score > (hits[index - 1]?.score ?? Infinity))) return 'hits out of order';
  return hits.every(hasTrueMarks) ? null : 'a mark that is not in the text';
}

/** Marks and the nearest sentence are slices of the unit's own words. */
function hasTrueMarks({ title, text, lexical, semantic }: SearchHit): boolean {
  const { sentence, sentenceStart, sentenceEnd } = semantic;
  const isQuoted = sentence === null || text.slice(sentenceStart ?? 0, sentenceEnd ?? 0) === sentence;
  const fields = { title, text };
  return isQuoted && lexical.matches.every((match) => fields[match.field].slice(match.start, match.end) === match.text);
}
