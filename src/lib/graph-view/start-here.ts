import type { GraphNode } from '#graph/model/graph-node.ts';
import { isUnitKind } from '#graph/model/unit-of-record.ts';
import { localHref } from '../local-href.ts';
import type { Language } from '../messages/language.ts';

/** Address of the picture that begins with a node; `null` for kinds that no picture begins with. */
export function startHere({ id, record: { kind } }: GraphNode, language: Language): string | null {
  if (kind === 'concept' || kind === 'municipality' || kind === 'document') {
    return localHref(language, '/graph', { [kind]: id });
  }
  return isUnitKind(kind) ? localHref(language, '/graph', { unit: id }) : null;
}
