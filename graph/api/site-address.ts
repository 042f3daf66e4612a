import type { NodeRecord } from '../model/graph-node.ts';
import type { DocumentId } from '../model/ids.ts';
import type { LineRange } from '../model/line-range.ts';

/** Address of lines of a source text on a site, which marks them. */
export function linesAddress(site: string, document: DocumentId, [from, to]: LineRange): string {
  return `${site}/documents/${document}?from=${from}&to=${to}#L${from}`;
}

/** Address of the page that shows a node; `null` for departments, which have none. */
export function nodeAddress(site: string, { kind, value }: NodeRecord): string | null {
  switch (kind) {
    case 'concept':
      return `${site}/concepts/${value.id}`;
    case 'municipality':
      return `${site}/municipalities/${value.code}`;
    case 'document':
      return `${site}/documents/${value.id}`;
    case 'department':
      return null;
    default:
      return linesAddress(site, value.document, value.lines);
  }
}
