import type { ExplorationStep } from '#graph/exploring/exploration.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';
import { GROW, writeView } from './view-address.ts';

/** Addresses of the page after a step, for pages without scripts. */
export interface StaticLinks {
  readonly after: (step: ExplorationStep) => string;
  readonly toggleRow: (key: string) => string;
  /** The server brings the neighbours and leads to the address with them. */
  readonly grow: (id: string) => string;
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
    grow: (id) => `?${new URLSearchParams([...new URLSearchParams(view.search), [GROW, id]]).toString()}`,
  };
}
