import type { DocumentId } from './ids.ts';
import type { LineRange } from './line-range.ts';

/** Address of lines of a source text on a site (without a slash at its end), which marks them. */
export function linesAddress(site: string, document: DocumentId, [from, to]: LineRange): string {
  return `${site}/documents/${document}?from=${from}&to=${to}#L${from}`;
}
