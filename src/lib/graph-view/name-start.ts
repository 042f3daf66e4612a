import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { GraphStart } from '#graph/operations/graph-start.ts';
import { nodeLabel, type GraphTexts } from './graph-texts.ts';

/** What the beginning of a picture is called; ids stand in for names that are not loaded. */
export function nameStart(start: GraphStart, part: GraphPart, texts: GraphTexts): string {
  const { messages } = texts;
  if ('search' in start) return messages.start.search(start.search.text);
  if ('units' in start) return messages.start.nodes(start.units.length);
  if ('nodes' in start) return messages.start.nodes(start.nodes.length);
  if ('municipality' in start) {
    const municipality = part.municipalities.find(({ code }) => code === start.municipality);
    return messages.start.node(municipality?.name ?? start.municipality);
  }
  if ('document' in start) {
    return messages.start.node(part.documents.find(({ id }) => id === start.document)?.title ?? start.document);
  }
  if ('widelyShared' in start) return messages.start.widelyShared;
  const id = 'unit' in start ? start.unit : start.concept;
  const node = part.nodes.find((each) => each.id === id);
  return messages.start.node(node === undefined ? id : nodeLabel(node, texts));
}
