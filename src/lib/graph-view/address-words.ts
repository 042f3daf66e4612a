import type { NodeId } from '#graph/model/ids.ts';

/** Written where a list is meant to be empty although the start would fill it. */
export const NONE = '_';

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/u;
const WHOLE = /^-?\d{1,6}$/u;

/** The text as an id, or `null` where it cannot be one. Whether anything has the id only the store knows. */
export function toNodeId(text: string): NodeId | null {
  // The shape of ids is checked here; the store leaves out ids that it does not know.
  return ID.test(text) ? (text as NodeId) : null;
}

/** Ids that an address holds, each once, and how many of its words cannot be ids. */
export interface ReadIds<Id extends NodeId = NodeId> {
  readonly ids: readonly Id[];
  readonly unread: number;
}

/** Reads ids joined by "."; `null` and empty words are none. */
export function readIds<Id extends NodeId = NodeId>(text: string | null): ReadIds<Id> {
  const parts = [...new Set((text ?? '').split('.'))].filter((part) => part !== '');
  // An id is believed to be of the kind its parameter names; what is not so matches nothing.
  const ids = parts.flatMap((part) => (toNodeId(part) as Id | null) ?? []);
  return { ids, unread: parts.length - ids.length };
}

/** A whole number of at most six digits, or `null`. */
export function readWhole(text: string | undefined): number | null {
  return text !== undefined && WHOLE.test(text) ? Number(text) : null;
}
