import type { ExplorationStep } from '#graph/exploring/exploration.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';
import { GROW, GROW_PLACE, writeView } from './view-address.ts';

/** Addresses of the page after a step, for pages without scripts. */
export interface StaticLinks {
  readonly after: (step: ExplorationStep) => string;
  readonly toggleRow: (key: string) => string;
  /** The server brings the neighbours and leads to the address with them. */
  readonly grow: (id: string) => string;
  /** The same for the rest of a municipality. */
  readonly growPlace: (code: string) => string;
}

/** Links out of the present view. */
export function staticLinks(view: ExplorationView): StaticLinks {
  return {
    after: (step) => `?${view.searchAfter(step)}`,
    toggleRow: (key) => {
      const openRows = view.openKeys.includes(key)
        ? view.openKeys.filter((other) => other !== key)
        : [...view.openKeys, key];
      return `?${writeView(view.search, { ...view.state, openRows })}`;
    },
    grow: (id) => asking(view.search, GROW, id),
    growPlace: (code) => asking(view.search, GROW_PLACE, code),
  };
}

function asking(search: string, parameter: string, id: string): string {
  return `?${new URLSearchParams([...new URLSearchParams(search), [parameter, id]]).toString()}`;
}
