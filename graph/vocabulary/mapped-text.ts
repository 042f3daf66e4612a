/**
 * A text made from another one, with the way back: the code unit `i` of `text` came from
 * `original.slice(starts[i], ends[i])`. Starts and ends never decrease.
 */
export interface MappedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Replacement of every match of `pattern` (with the `g` flag) by `replacement(match)`. */
export interface SpellingRule {
  readonly pattern: RegExp;
  readonly replacement: (found: string) => string;
}

/** Applies a rule; every code unit of a replacement points back to the whole of what it replaced. */
export function replaceMapped(source: MappedText, { pattern, replacement }: SpellingRule): MappedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const copyUpTo = (to: number): void => {
    pieces.push(source.text.slice(done, to));
    for (let i = done; i < to; i += 1) {
      starts.push(source.starts[i] ?? 0);
      ends.push(source.ends[i] ?? 0);
    }
  };
  for (const match of source.text.matchAll(pattern)) {
    copyUpTo(match.index);
    const after = match.index + match[0].length;
    const text = replacement(match[0]);
    pieces.push(text);
    for (let i = 0; i < text.length; i += 1) {
      starts.push(source.starts[match.index] ?? 0);
      ends.push(source.ends[after - 1] ?? 0);
    }
    done = after;
  }
  if (done === 0 && pieces.length === 0) return source;
  copyUpTo(source.text.length);
  return { text: pieces.join(''), starts, ends };
}

/** The same on a plain text, one rule after the other. */
export function applyRules(text: string, rules: readonly SpellingRule[]): string {
  return rules.reduce((done, { pattern, replacement }) => done.replace(pattern, replacement), text);
}

/** Range of the original that made the code units from `start` to `end` (exclusive) of the mapped text. */
export function originalRange(
  { starts, ends }: MappedText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (end <= start) return { start: starts[start] ?? ends.at(-1) ?? 0, end: starts[start] ?? ends.at(-1) ?? 0 };
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
