import type { BroughtNodes } from '#graph/exploring/exploration.ts';

/** How many nodes an expansion brings into sight. */
export function countBrought({ added, again = [] }: BroughtNodes): number {
  return added.length + again.length;
}
