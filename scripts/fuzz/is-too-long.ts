import { LONGEST_QUERY } from '#graph/operations/parse-search-query.ts';

/** True for a text that a search must refuse: without spaces around it, each run of control characters counted as one. */
export function isTooLong(text: string): boolean {
  return Array.from(text.replace(/\p{Cc}+/gu, ' ').trim()).length > LONGEST_QUERY;
}
