/** Longest wish, in UTF-16 code units: what is longer was hardly typed. */
const LONGEST_WISH = 80;

/** True for a query that is read as a text pasted from a plan, not as a wish: a city that it names is its origin. */
export function readsAsText(query: string): boolean {
  return query.length > LONGEST_WISH;
}
