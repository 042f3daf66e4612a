import { type PlacedWord, shareWords } from '../comparing/share-words.ts';
import type { Unit } from '../model/unit.ts';
import { readContentWords } from '../search/content-words.ts';
import { createLexicon, type Lexicon } from '../vocabulary/lexicon.ts';
import type { SharedWordMark } from './side-by-side-view.ts';

/** Words of one unit: those that others hold too, at every place, and those that only it holds, as printed. */
export interface WordsOfUnit {
  readonly shared: readonly SharedWordMark[];
  readonly own: readonly string[];
}

interface FieldWord extends PlacedWord {
  readonly field: 'title' | 'text';
}

let lexicon: Lexicon | null = null;

/** The words of titles and texts held against each other, for each unit in the order given. */
export function markSharedWords(units: readonly Unit[]): readonly WordsOfUnit[] {
  // Built once, at the first comparison: it takes 20 ms, and no other page needs it.
  lexicon ??= createLexicon();
  const known = lexicon;
  const words = units.map((unit) =>
    (['title', 'text'] as const).flatMap((field) =>
      readContentWords(unit[field], known).map((word): FieldWord => ({ ...word, field })),
    ),
  );
  return shareWords(words).map((shared, place) => {
    const unit = units[place];
    const marks = shared.flatMap(({ sharedWith, start, end }, index) => {
      const field = words[place]?.[index]?.field ?? 'text';
      const others = sharedWith.flatMap((other) => units[other]?.id ?? []);
      return unit === undefined ? [] : [{ field, word: unit[field].slice(start, end), start, end, sharedWith: others }];
    });
    const own = marks.filter(({ sharedWith }) => sharedWith.length === 0).map(({ word }) => word);
    return {
      shared: marks.filter(({ sharedWith }) => sharedWith.length > 0),
      own: units.length > 1 ? [...new Set(own)] : [],
    };
  });
}
