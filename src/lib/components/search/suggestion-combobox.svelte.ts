import type { HTMLInputAttributes } from 'svelte/elements';
import type { Suggestion } from '#graph/operations/suggestion.ts';
import { comboboxStep } from './combobox-step.ts';
import { suggestionGroups } from './suggestion-groups.ts';
import { SuggestionSource } from './suggestion-source.svelte.ts';

type TypingEvent = Event & { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement };

interface ComboboxOptions {
  /** Id of the list under the field; a row has it with its place behind. */
  readonly listId: string;
  /** Opens what was chosen. */
  readonly pick: (suggestion: Suggestion) => void;
  /** Takes what is typed; where it is not given, suggestions are asked for. */
  readonly read?: (typed: string) => void;
}

/** A field that suggests while its reader types: which list is open, and where the keyboard points (ARIA 1.2, combobox). */
export class SuggestionCombobox {
  readonly source = new SuggestionSource();
  /** Place of the row that is pointed at; -1 = the text itself. */
  active = $state(-1);
  /** Scripts run: until then the field is a plain one. */
  isReady = $state(false);
  /** An input method is at work: what stands in the field is not what is meant yet. */
  #isComposing = false;
  #isOpen = $state(false);
  readonly #listId: string;
  readonly #pick: (suggestion: Suggestion) => void;
  readonly #read: (typed: string) => void;

  constructor({ listId, pick, read }: ComboboxOptions) {
    this.#listId = listId;
    this.#pick = pick;
    this.#read =
      read ??
      ((typed) => {
        this.ask(typed);
      });
  }

  readonly rows = $derived.by(() => suggestionGroups(this.source.suggestions).flatMap((group) => group.rows));
  readonly isShown = $derived.by(() => this.#isOpen && this.source.suggestions.length > 0);

  /** What the field is to assistive technology and what it listens to, to be spread on its `input`. */
  readonly field = $derived.by((): HTMLInputAttributes => ({
    type: 'text',
    role: this.isReady ? 'combobox' : 'searchbox',
    'aria-expanded': this.isReady ? this.isShown : undefined,
    'aria-controls': this.isShown ? this.#listId : undefined,
    'aria-autocomplete': this.isReady ? 'list' : undefined,
    'aria-activedescendant': this.isShown && this.active >= 0 ? `${this.#listId}-${this.active}` : undefined,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    onkeydown: this.press,
    onblur: this.close,
    ...this.typing,
  }));

  /** Handlers that read what is typed, with an input method or without. */
  readonly typing = {
    oninput: ({ currentTarget }: TypingEvent): void => {
      if (!this.#isComposing) this.#read(currentTarget.value);
    },
    oncompositionstart: (): void => {
      this.#isComposing = true;
    },
    /** Some browsers send the Enter that ends a composition only after it has ended: it is read once that has passed. */
    oncompositionend: ({ currentTarget: field }: TypingEvent): void => {
      setTimeout(() => {
        this.#isComposing = false;
        this.#read(field.value);
      });
    },
  };

  /** Makes the field one that suggests; to be called once it is in the page. Gives what ends it. */
  readonly start = (): (() => void) => {
    this.isReady = true;
    return this.close;
  };

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
    if (!this.#isComposing && !event.isComposing) return false;
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
}
