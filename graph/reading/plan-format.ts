import type { Block } from './block.ts';
import { readHtml } from './read-html.ts';
import { readMarkedText } from './read-marked-text.ts';
import type { SourceText } from './source-text.ts';

/** Reads the lines of a file, in order, as blocks. Lines may share a number where a profile splits one. */
export type BlockReader = (lines: readonly SourceText[]) => readonly Block[];

/** File endings that can be read, each with its reader; a further format is one more entry. */
const READERS: Readonly<Record<string, BlockReader>> = {
  '.txt': readMarkedText,
  '.md': readMarkedText,
  '.html': readHtml,
  '.htm': readHtml,
};

/** The reader for a file name; `undefined` where the format is unknown. Upper and lower case do not matter. */
export function findReader(source: string): BlockReader | undefined {
  const dot = source.lastIndexOf('.');
  return dot < 0 ? undefined : READERS[source.slice(dot).toLowerCase()];
}
