import { askForPart } from './ask-for-part.ts';
import type { BringNeighbours } from './neighbour-growth.svelte.ts';

/** Asks the server for neighbours; rejects where it does not answer with them. */
export const fetchNeighbours: BringNeighbours = ({ node, group, shown, limit }) =>
  askForPart('/api/graph/expand', { node, group, shown: shown.join('.'), limit: String(limit) });
