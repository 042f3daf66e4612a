import type { LineageView } from '../operations/views.ts';
import { linesAddress } from '../model/lines-address.ts';

/** A line of descent as answers show it. */
export function toLineage({ link, predecessor }: LineageView, site: string) {
  const { type, note, lines, document } = link;
  const before = predecessor && {
    ...{ id: predecessor.id, number: predecessor.number, title: predecessor.title, text: predecessor.text },
    lines: predecessor.lines,
    address: linesAddress(site, predecessor.document, predecessor.lines),
  };
  return { type, note, lines, address: linesAddress(site, document, lines), predecessor: before };
}
