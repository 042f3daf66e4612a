import type { BroughtPart } from '#graph/operations/expand-node.ts';
import type { BringNeighbours } from './neighbour-growth.svelte.ts';

/** Asks the server for neighbours; rejects where it does not answer with them. */
export const fetchNeighbours: BringNeighbours = async ({ node, group, shown, limit }) => {
  const query = new URLSearchParams({ node, group, shown: shown.join('.'), limit: String(limit) });
  const response = await fetch(`/api/graph/expand?${query.toString()}`);
  if (!response.ok) throw new Error(`fetchNeighbours: the server answered ${response.status}`);
  // Our own server of the same build wrote this answer.
  return (await response.json()) as BroughtPart;
};
