import type { PeerChoice } from '#graph/operations/list-peers.ts';

/** How the list of municipalities is narrowed. `isAsked`: the list is to stand open. */
export interface AskedPeers extends Omit<PeerChoice, 'chosen'> {
  readonly isAsked: boolean;
}
