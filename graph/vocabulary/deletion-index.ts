import { type Edit, findOneEdit } from './one-edit.ts';

/** A word one edit away: its number in the list, and the edit that leads to it. */
export interface NearWord {
  readonly word: number;
  readonly edit: Edit;
}

/** Finds the words of a list that are one edit away from another. */
export interface DeletionIndex {
  /** In the order of the list. */
  findNear(text: string): readonly NearWord[];
}

/**
 * Keeps every word under itself without one of its characters. Two texts are one edit apart only if they share such a form or one is
 * the other's (symmetric deletion; Garbe 2012), so a look-up costs as many steps as the text has characters, whatever the number of words.
 */
export function createDeletionIndex(words: readonly string[]): DeletionIndex {
  const forms = new Map<string, number[]>();
  words.forEach((word, index) => {
    for (const form of formsOf(word)) {
      const known = forms.get(form);
      if (known === undefined) forms.set(form, [index]);
      else known.push(index);
    }
  });
  return {
    findNear(text) {
      const candidates = new Set([...formsOf(text)].flatMap((form) => forms.get(form) ?? []));
      return [...candidates]
        .sort((a, b) => a - b)
        .flatMap((word) => {
          const edit = findOneEdit(text, words[word] ?? '');
          return edit === null ? [] : [{ word, edit }];
        });
    },
  };
}

/** The text itself and the text without each of its characters. */
function formsOf(text: string): ReadonlySet<string> {
  return new Set([text, ...Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1))]);
}
