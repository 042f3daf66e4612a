import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { GrowthPorts } from './neighbour-growth.svelte.ts';
import type { FindPaths } from './path-search.svelte.ts';
import type { AddressedView } from './view-address.ts';

/** What an opened picture begins with. */
export interface OpenedView {
  readonly part: GraphPart;
  readonly opening: readonly NodeId[];
  readonly sharedConcepts: { readonly shown: number; readonly total: number };
  readonly view: AddressedView;
  /** Query string it was opened with. */
  readonly search: string;
  /** Stamp of the documents it was made from. */
  readonly stamp: string;
}

/** What the view needs from outside. */
export interface ViewPorts extends GrowthPorts {
  readonly findPaths: FindPaths;
  /** Puts the view's query string into the address bar; big steps can be gone back from. */
  readonly writeAddress: (search: string, isBigStep: boolean) => void;
}
