/** A list of suggestions as the keyboard sees it. */
export interface ComboboxState {
  readonly isOpen: boolean;
  /** Place of the row that is pointed at; -1 = the text itself. */
  readonly active: number;
  /** Number of rows. */
  readonly count: number;
}

/** What a key does: a new state, the opening of the row pointed at, or nothing (`null`: the key is left to the field). */
export type ComboboxStep = { readonly to: Pick<ComboboxState, 'isOpen' | 'active'> } | { readonly open: number } | null;

/** Keys of the combobox pattern of ARIA 1.2: arrows go round through rows and text, Enter opens a row, Escape closes the list. */
export function comboboxStep(key: string, { isOpen, active, count }: ComboboxState): ComboboxStep {
  switch (key) {
    case 'ArrowDown':
      return count === 0 ? null : { to: { isOpen: true, active: isOpen ? round(active + 1, count) : 0 } };
    case 'ArrowUp':
      return count === 0 ? null : { to: { isOpen: true, active: isOpen ? round(active - 1, count) : count - 1 } };
    case 'Enter':
      return isOpen && active >= 0 ? { open: active } : null;
    case 'Escape':
      return isOpen ? { to: { isOpen: false, active: -1 } } : null;
    default:
      return null;
  }
}

/** Places from -1 to `count - 1`, in a ring. */
function round(place: number, count: number): number {
  return ((place + 1 + count + 1) % (count + 1)) - 1;
}
