import type { LineRange } from '#graph/model/line-range.ts';
import { localHref } from '../local-href.ts';
import type { Language } from '../messages/language.ts';

/** Address of lines of a document's source text, shown as the place that is meant. */
export function sourceLink(language: Language, document: string, [from, to]: LineRange): string {
  return localHref(language, `/documents/${document}#L${from}`, { from, to });
}
