import type { UnitId } from '../../model/ids.ts';
import type { Band, SearchHit, SearchMode } from '../search-hit.ts';
import type { Grades } from './grades.ts';
import type { JudgedQuery } from './judged-query.ts';
import { type RankingScores, scoreRanking } from './score-ranking.ts';

/** A unit a search found, with the grade it has for the query (0 where it has none). */
export interface FoundUnit {
  readonly unit: UnitId;
  readonly title: string;
  readonly band: Band;
  readonly score: number;
  readonly grade: number;
}

/** What one source of candidates found for one query. */
export interface QueryOutcome {
  readonly query: JudgedQuery;
  readonly source: SearchMode;
  /** Judged units only, best first; empty where search refused the query. */
  readonly found: readonly FoundUnit[];
  /** Graded units, best grade first. */
  readonly expected: readonly { readonly unit: UnitId; readonly title: string; readonly grade: number }[];
  /** `null` where nothing answers the query, so that only refusing it is right. */
  readonly scores: RankingScores | null;
}

interface Searched {
  readonly query: JudgedQuery;
  readonly source: SearchMode;
  readonly hits: readonly SearchHit[];
}

interface Judged {
  readonly grades: Grades;
  /** Titles of all units the queries were judged against. */
  readonly titles: ReadonlyMap<UnitId, string>;
}

/**
 * Holds hits against the grades. Hits the queries were never judged against are left out before ranks are counted
 * (condensed lists, Sakai 2007): their grade is unknown, not 0.
 */
export function toQueryOutcome({ query, source, hits }: Searched, { grades, titles }: Judged): QueryOutcome {
  const found = hits
    .filter(({ id }) => titles.has(id))
    .map(({ id, title, band, score }) => ({ unit: id, title, band, score, grade: grades.get(id) ?? 0 }));
  const expected = [...grades]
    .map(([unit, grade]) => ({ unit, title: titles.get(unit) ?? '', grade }))
    .sort((a, b) => b.grade - a.grade);
  const ranking = found.map(({ unit }) => unit);
  return { query, source, found, expected, scores: grades.size === 0 ? null : scoreRanking(ranking, grades) };
}

/** True where search says that nothing matches. */
export function isRefused({ found }: QueryOutcome): boolean {
  return found.length === 0;
}

/** True where search names nothing with confidence: it refuses, or shows weak hits only. */
export function isHesitant({ found }: QueryOutcome): boolean {
  return found.every(({ band }) => band === 'weak');
}
