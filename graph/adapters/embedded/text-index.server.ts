import { ConflictError } from '../../errors.ts';
import { hashText } from './hash-text.ts';
import { textAt, toTextTable } from './text-table.server.ts';
import type { TextTable } from './text-table.server.ts';

/**
 * Texts by number and numbers by text, without an object for each. `slots` is an open hash table with linear probing:
 * number + 1, or 0 where nothing stands. At least half of the slots are empty, so that every probe ends.
 */
export interface TextIndex extends TextTable {
  readonly slots: Uint32Array<ArrayBuffer>;
}

/** Number of a text, or `undefined`. Texts with equal hashes are told apart by comparing the text itself. */
export function findText(index: TextIndex, text: string): number | undefined {
  const { slots } = index;
  const mask = slots.length - 1;
  for (let slot = hashText(text) & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot] ?? 0;
    if (entry === 0) return undefined;
    if (textAt(index, entry - 1) === text) return entry - 1;
  }
}

/** Index of distinct texts; refuses a text that comes twice with `ConflictError`, `what` names the kind of text. */
export function toTextIndex(texts: readonly string[], what: string): TextIndex {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(texts.length, 1) * 2)));
  texts.forEach((text, number) => {
    slots[freeSlot(slots, texts, { text, what })] = number + 1;
  });
  return { ...toTextTable(texts), slots };
}

function freeSlot(
  slots: Uint32Array,
  texts: readonly string[],
  { text, what }: { readonly text: string; readonly what: string },
): number {
  const mask = slots.length - 1;
  for (let slot = hashText(text) & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot] ?? 0;
    if (entry === 0) return slot;
    if (texts[entry - 1] === text) {
      throw new ConflictError(
        `Embedded store: ${what} ${JSON.stringify(text.slice(0, 200))} comes twice; each must be unique`,
        {
          details: { what, text },
        },
      );
    }
  }
}
