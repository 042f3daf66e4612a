import type { GraphNode } from '#graph/model/graph-node.ts';
import type { LineRange } from '#graph/model/line-range.ts';
import { localHref, sourceHref } from '../local-href.ts';
import type { Language } from '../messages/language.ts';

/** Address of the page that tells everything of a node; `null` where there is none (departments). */
export function nodePage({ id, record }: GraphNode, language: Language): string | null {
  switch (record.kind) {
    case 'concept':
      return localHref(language, `/concepts/${id}`);
    case 'municipality':
      return localHref(language, `/municipalities/${id}`);
    case 'document':
      return localHref(language, `/documents/${id}`);
    case 'section':
      return sourceHref(language, record.value.document, record.value.headingLines);
    case 'predecessor':
      return sourceHref(language, record.value.document, record.value.lines);
    case 'department':
      return null;
    default:
      return localHref(language, `/measures/${id}`);
  }
}

/** Address of the lines of a node in its source; `null` for what stands in no document. */
export function nodeSource(
  node: GraphNode,
  language: Language,
): { readonly href: string; readonly lines: LineRange } | null {
  const { value } = node.record;
  if (node.document === null || !('lines' in value)) return null;
  return { href: sourceHref(language, node.document, value.lines), lines: value.lines };
}
