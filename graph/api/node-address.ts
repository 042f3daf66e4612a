import type { NodeRecord } from '../model/graph-node.ts';
import { linesAddress } from '../model/lines-address.ts';

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
