import type { SubgraphNode } from '#graph/model/subgraph.ts';
import type { GraphMessages } from '../messages/graph-messages.ts';
import type { Language } from '../messages/language.ts';

/** The language of the page and its words for the graph. */
export interface GraphTexts {
  readonly language: Language;
  readonly messages: GraphMessages;
}

/** How a node is called: concepts in the language of the page, everything else in the words of its document. */
export function nodeLabel({ record, label }: SubgraphNode, { language, messages }: GraphTexts): string {
  switch (record.kind) {
    case 'concept':
      return language === 'en' && record.value.en !== '' ? record.value.en : label;
    case 'measure':
    case 'project':
    case 'focus':
      return record.value.titleOrigin === 'lost' ? messages.lostTitle(label) : label;
    default:
      return label;
  }
}
