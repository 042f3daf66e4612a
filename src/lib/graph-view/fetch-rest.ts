import type { BroughtPart } from '#graph/operations/expand-node.ts';
import type { BringRest } from './neighbour-growth.svelte.ts';

/** Asks the server for what a municipality still has; rejects where it does not answer with it. */
export const fetchRest: BringRest = async ({ municipality, shown, limit }) => {
  const query = new URLSearchParams({ municipality, shown: shown.join('.'), limit: String(limit) });
  const response = await fetch(`/api/graph/expand-place?${query.toString()}`);
  if (!response.ok) throw new Error(`fetchRest: the server answered ${response.status}`);
  // Our own server of the same build wrote this answer.
  return (await response.json()) as BroughtPart;
};
