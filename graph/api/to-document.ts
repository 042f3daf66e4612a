import type { DocumentSummary } from '../operations/views.ts';

/** A document with its counts as answers show it. */
export function toDocument({ document, counts }: DocumentSummary, site: string) {
  const { id, title, kind, status, period, city, source, sha256, lineCount, listsMeasures } = document;
  return {
    ...{ id, title, kind, status, period, city, source, sha256, lineCount, listsMeasures },
    counts: Object.fromEntries(Object.entries(counts)),
    address: `${site}/documents/${id}`,
  };
}
