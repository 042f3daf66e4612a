import type { Suggestion } from '#graph/operations/suggestion.ts';

/** Quiet time after a key before the server is asked. */
const PAUSE_MS = 80;

/** Suggestions for what stands in a field. A request that fails or comes too late changes nothing: the field goes on without. */
export class SuggestionSource {
  /** What the shown suggestions belong to. */
  typed = $state('');
  suggestions = $state.raw<readonly Suggestion[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: AbortController | undefined;

  /** Asks for suggestions once typing pauses; `then` runs when they are there. */
  ask(text: string, then: () => void): void {
    this.stop();
    if (text.trim() === '') {
      this.suggestions = [];
      return;
    }
    this.#timer = setTimeout(() => void this.#fetch(text, then), PAUSE_MS);
  }

  /** Forgets what is under way. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
  }

  async #fetch(text: string, then: () => void): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const found = await fetchSuggestions(text, request.signal);
    if (request.signal.aborted) return;
    this.typed = text;
    this.suggestions = found;
    then();
  }
}

async function fetchSuggestions(text: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const response = await fetch(`/api/suggest?${new URLSearchParams({ q: text }).toString()}`, { signal });
    if (!response.ok) return [];
    // The shape is that of this site's own API.
    return ((await response.json()) as { readonly suggestions: readonly Suggestion[] }).suggestions;
  } catch {
    // Offline, or a newer request has taken its place: typing and searching go on without suggestions.
    return [];
  }
}
