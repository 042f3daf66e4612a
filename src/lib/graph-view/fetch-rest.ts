import { askForPart } from './ask-for-part.ts';
import type { BringRest } from './neighbour-growth.svelte.ts';

/** Asks the server for what a municipality still has; rejects where it does not answer with it. */
export const fetchRest: BringRest = ({ municipality, shown, limit }) =>
  askForPart('/api/graph/expand-place', { municipality, shown: shown.join('.'), limit: String(limit) });
