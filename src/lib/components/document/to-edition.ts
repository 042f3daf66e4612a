import type { DocumentView } from '#graph/operations/views.ts';
import { composeLines, type EditionLine } from './compose-lines.ts';
import { outlineTree, type OutlineEntry } from './outline-tree.ts';

/** A document's source as the page shows it. */
export interface Edition extends Pick<DocumentView, 'document' | 'corrections' | 'relatedPlans'> {
  readonly lines: readonly EditionLine[];
  readonly outline: readonly OutlineEntry[];
  /** True where the document says what became of the plan it replaces. */
  readonly hasLineage: boolean;
}

/** Puts what was read from a document beside its lines. */
export function toEdition(view: DocumentView): Edition {
  const { document, corrections, relatedPlans } = view;
  return {
    ...{ document, corrections, relatedPlans },
    lines: composeLines(view),
    outline: outlineTree(view.sections),
    hasLineage: view.lineage.length > 0,
  };
}
