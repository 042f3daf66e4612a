import { InvalidInputError } from '#graph/errors.ts';
import type { UnitId } from '#graph/model/ids.ts';
import { MOST_COMPARED } from '#graph/operations/side-by-side-view.ts';
import { cutNote } from '$lib/comparison-list/list-entry.ts';
import { toUnitId } from './to-id.ts';

/** Most measures that stand side by side. */
export const MOST_SHOWN = 4;

/** What an address of measures side by side asks for. */
export interface SideBySideRequest {
  /** All that are listed, each once, with the notes on them. */
  readonly listed: readonly { readonly id: UnitId; readonly note: string }[];
  /** Those that are shown, in the order of the list. */
  readonly shown: readonly UnitId[];
}

/**
 * Reads `unit` (each listed id), `note` (ID:words) and `show` (the ids shown; without it the first {@link MOST_SHOWN}, with
 * `all=1` every one). Throws `InvalidInputError` for more than {@link MOST_COMPARED} ids, `NotFoundError` for what cannot be an id.
 */
export function readSideBySide(asked: URLSearchParams): SideBySideRequest {
  const ids = [...new Set(asked.getAll('unit').filter((text) => text !== ''))].map(toUnitId);
  if (ids.length > MOST_COMPARED) {
    throw new InvalidInputError(
      `sideBySide: unit can be given ${MOST_COMPARED} times, got ${ids.length}; leave some out`,
      {
        details: { parameter: 'unit', most: MOST_COMPARED },
      },
    );
  }
  const notes = readNotes(asked.getAll('note'));
  const wanted = new Set(asked.getAll('show'));
  const chosen = ids.filter((id) => wanted.size === 0 || wanted.has(id));
  return {
    listed: ids.map((id) => ({ id, note: notes.get(id) ?? '' })),
    shown: asked.get('all') === '1' ? ids : (chosen.length === 0 ? ids : chosen).slice(0, MOST_SHOWN),
  };
}

function readNotes(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.map((text) => {
      const colon = text.indexOf(':');
      return [text.slice(0, Math.max(0, colon)), cutNote(text.slice(colon + 1))];
    }),
  );
}
