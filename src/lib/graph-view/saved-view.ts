import type { ExplorationView } from './exploration-view.svelte.ts';
import { writeExploration } from './exploration-address.ts';

/** Names of everything a view places or names, so that what is gone later can still be called by its name. */
export function labelsOf(view: ExplorationView): Readonly<Record<string, string>> {
  const named = new URLSearchParams();
  writeExploration(named, view.exploration);
  const ids = new Set([...view.opened.opening, ...[...named.values()].flatMap((text) => text.split('.'))]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const node = view.nodes.get(id);
      return node === undefined ? [] : [[id, view.labelOf(id)] as const];
    }),
  );
}
