import type { Suggestion } from '#graph/operations/suggestion.ts';

/** A suggestion with its place among all, from 0, for the keyboard. */
export interface PlacedSuggestion {
  readonly suggestion: Suggestion;
  readonly place: number;
}

/** Suggestions of one type, under their heading. */
export interface SuggestionGroup {
  readonly type: Suggestion['type'];
  readonly rows: readonly PlacedSuggestion[];
}

/** Suggestions by type, in the order in which they came; places run through the groups. */
export function suggestionGroups(suggestions: readonly Suggestion[]): readonly SuggestionGroup[] {
  const types = [...new Set(suggestions.map(({ type }) => type))];
  let place = 0;
  return types.map((type) => ({
    type,
    rows: suggestions
      .filter((suggestion) => suggestion.type === type)
      .map((suggestion) => ({ suggestion, place: place++ })),
  }));
}

/** The page of what is suggested, without the language. */
export function suggestionPath(suggestion: Suggestion): string {
  switch (suggestion.type) {
    case 'concept':
      return `/concepts/${suggestion.id}`;
    case 'unit':
      return `/measures/${suggestion.id}`;
    case 'municipality':
      return `/municipalities/${suggestion.code}`;
  }
}

/** The picture that begins with what is suggested, without the language. */
export function suggestionPicture(suggestion: Suggestion): string {
  switch (suggestion.type) {
    case 'concept':
      return `/graph?concept=${suggestion.id}`;
    case 'unit':
      return `/graph?unit=${suggestion.id}`;
    case 'municipality':
      return `/graph?municipality=${suggestion.code}`;
  }
}
