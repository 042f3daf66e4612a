import type { NodeKind } from '../model/graph-node.ts';
import { PROMISING_KINDS } from '../model/unit.ts';

/** Kinds of unit that stand in a picture from the start: what a plan promises and the directions it names. */
export const CORE_KINDS = PROMISING_KINDS;

/** True for the kinds of {@link CORE_KINDS}. */
export function isCoreKind(kind: NodeKind): boolean {
  return (CORE_KINDS as readonly NodeKind[]).includes(kind);
}
