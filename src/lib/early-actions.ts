/** A kind of thing a reader did to an element, once or several times, as `static/early-actions.js` noted it. */
export interface EarlyAction {
  readonly type: string;
  readonly target: EventTarget | null;
}

/** The notes of a page, none of them twice, and the end of noting. */
export interface EarlyActions {
  readonly noted: readonly EarlyAction[];
  readonly stop: () => void;
}

/**
 * Takes over what the reader did while the scripts were still loading. To be called before the page is hydrated, which sets fields
 * and disclosures back to what the server sent; the function it gives, called after hydration, puts them to what they were.
 */
export function takeEarlyActions(early: EarlyActions | undefined): () => void {
  early?.stop();
  const repeats = (early?.noted ?? []).flatMap(({ type, target }) => repeatOf(type, target) ?? []);
  return () => {
    for (const repeat of repeats) repeat();
  };
}

function repeatOf(type: string, target: EventTarget | null): (() => void) | null {
  if (!(target instanceof Element)) return null;
  return type === 'click' ? repeatClick(target) : repeatEntry(type, target);
}

/** Only disclosures: links and submit buttons have done their work without scripts, and other buttons are not there before. */
function repeatClick(target: Element): (() => void) | null {
  const details = target.closest('summary')?.parentElement;
  if (!(details instanceof HTMLDetailsElement)) return null;
  const { open } = details;
  return () => {
    details.open = open;
  };
}

function repeatEntry(type: string, field: Element): (() => void) | null {
  if (!(
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement
  ))
    return null;
  const entered = enteredIn(field);
  return () => {
    Object.assign(field, entered);
    field.dispatchEvent(new Event(type, { bubbles: true }));
  };
}

/** A chosen file stays chosen, and no script may write one. */
function enteredIn(field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement) {
  if (!(field instanceof HTMLInputElement)) return { value: field.value };
  if (field.type === 'file') return {};
  return { value: field.value, checked: field.checked };
}
