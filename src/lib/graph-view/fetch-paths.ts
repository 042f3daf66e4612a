import type { FoundPaths } from '#graph/operations/find-paths.ts';
import type { FindPaths } from './path-search.svelte.ts';

/** Asks the server for paths; rejects where it does not answer with them. */
export const fetchPaths: FindPaths = async ({ from, to }) => {
  const query = new URLSearchParams({ from, to });
  const response = await fetch(`/api/graph/paths?${query.toString()}`);
  if (!response.ok) throw new Error(`fetchPaths: the server answered ${response.status}`);
  // Our own server of the same build wrote this answer.
  return (await response.json()) as FoundPaths;
};
