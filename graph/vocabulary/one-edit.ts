/** One change of a text: where it stands in the first text, and what it is. */
export interface Edit {
  readonly kind: 'insert' | 'delete' | 'substitute' | 'transpose';
  /** Place of the first character that differs, in UTF-16 code units. */
  readonly at: number;
}

/**
 * The one edit that makes `to` of `from`: a character put in, left out, or replaced, or two neighbours exchanged (optimal string
 * alignment distance 1; Damerau 1964). `null` for equal texts and for texts further apart.
 */
export function findOneEdit(from: string, to: string): Edit | null {
  let at = 0;
  while (at < from.length && from[at] === to[at]) at += 1;
  if (from.length === to.length) {
    if (at === from.length) return null;
    if (from.slice(at + 1) === to.slice(at + 1)) return { kind: 'substitute', at };
    const isSwapped = from[at] === to[at + 1] && from[at + 1] === to[at] && from.slice(at + 2) === to.slice(at + 2);
    return isSwapped ? { kind: 'transpose', at } : null;
  }
  if (from.length + 1 === to.length) return from.slice(at) === to.slice(at + 1) ? { kind: 'insert', at } : null;
  if (from.length === to.length + 1) return from.slice(at + 1) === to.slice(at) ? { kind: 'delete', at } : null;
  return null;
}
