import type { TitleOrigin } from '../model/measure.ts';
import type { SourceText } from '../reading/source-text.ts';

/** `verbatim` where a title stands in one line as printed, without gap or correction; else `cleaned`. */
export function titleOriginOf(title: SourceText, sourceLines: readonly string[]): TitleOrigin {
  const first = title.runs[0];
  const last = title.runs.at(-1);
  if (first === undefined || last === undefined) return 'cleaned';
  const printed = sourceLines[first.line - 1]?.slice(first.start, last.end);
  return first.line === last.line && printed === title.text ? 'verbatim' : 'cleaned';
}
