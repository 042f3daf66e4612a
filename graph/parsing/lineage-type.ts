import type { LineageType } from '../model/lineage-link.ts';

/** Words of notes and the type they stand for. */
const WORDS: readonly (readonly [RegExp, LineageType])[] = [
  [/統合/u, '統合'],
  [/分割/u, '分割'],
  [/集約/u, '集約'],
  [/事業の(?:変更|追加)/u, '事業の変更・追加'],
  [/新規追加/u, '新規追加'],
  [/後半追加/u, '後半追加'],
  [/削除/u, '削除'],
];

/**
 * Type of a lineage link from the document's note: all types the note names, in its order, joined with ・. A note that only
 * says where an item goes (施策⑧へ) is 移動; without any of these it is 継続.
 */
export function lineageType(note: string): string {
  const found = WORDS.flatMap(([words, type]) => {
    const at = note.search(words);
    return at < 0 ? [] : [{ at, type }];
  });
  if (found.length === 0) return /へ$/u.test(note) ? '移動' : '継続';
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ type }) => type)
    .join('・');
}
