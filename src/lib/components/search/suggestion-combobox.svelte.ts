import type { Suggestion } from '#graph/operations/suggestion.ts';
import { comboboxStep } from './combobox-step.ts';
import { suggestionGroups } from './suggestion-groups.ts';
import { SuggestionSource } from './suggestion-source.svelte.ts';

/** A field that suggests while its reader types: which list is open, and where the keyboard points (ARIA 1.2, combobox). */
export class SuggestionCombobox {
  readonly source = new SuggestionSource();
  /** Place of the row that is pointed at; -1 = the text itself. */
  active = $state(-1);
  /** An input method is at work: what stands in the field is not what is meant yet. */
  isComposing = false;
  #isOpen = $state(false);
  readonly #pick: (suggestion: Suggestion) => void;

  /** `pick` opens what was chosen. */
  constructor(pick: (suggestion: Suggestion) => void) {
    this.#pick = pick;
  }

  readonly rows = $derived.by(() => suggestionGroups(this.source.suggestions).flatMap((group) => group.rows));
  readonly isShown = $derived.by(() => this.#isOpen && this.source.suggestions.length > 0);

  /** Closes the list and asks for what fits the text. */
  ask(text: string): void {
    this.close();
    this.source.ask(text, () => {
      this.#isOpen = true;
    });
  }

  /** Closes the list and forgets what was asked. */
  readonly close = (): void => {
    this.source.stop();
    this.#isOpen = false;
    this.active = -1;
  };

  readonly pick = (place: number): void => {
    const row = this.rows.find((one) => one.place === place);
    if (row === undefined) return;
    this.close();
    this.#pick(row.suggestion);
  };

  /** True where a key belongs to an input method; the Enter that ends it must not search either. */
  isTaken(event: KeyboardEvent): boolean {
    if (!this.isComposing && !event.isComposing) return false;
    if (event.key === 'Enter') event.preventDefault();
    return true;
  }

  /** Does what a key stands for in the list; every other key is left to the field. */
  readonly press = (event: KeyboardEvent): void => {
    if (this.isTaken(event)) return;
    const step = comboboxStep(event.key, { isOpen: this.isShown, active: this.active, count: this.rows.length });
    if (step === null) return;
    event.preventDefault();
    if ('open' in step) this.pick(step.open);
    else {
      this.active = step.to.active;
      this.#isOpen = step.to.isOpen;
    }
  };

  /** Some browsers send the Enter that ends a composition only after it has ended: `then` runs once that has passed. */
  endComposition(then: () => void): void {
    setTimeout(() => {
      this.isComposing = false;
      then();
    });
  }
}
