import { InvalidInputError } from '../errors.ts';
import { rereadText, sliceText, textOfLine, type SourceText } from '../reading/source-text.ts';
import type { PlanProfile } from './plan-profile.ts';

/** Lines with the readings a profile declares; `source` names the document in errors. */
interface DeliveredLines {
  readonly source: string;
  readonly lines: readonly string[];
}

/**
 * The lines as they are to be read: corrections applied (each wherever its words stand in its line) and glued lines split, so that
 * two texts can share a line number. Refuses a correction or split whose words the line does not hold: the profile
 * then belongs to another version of the file.
 */
export function correctLines({ source, lines }: DeliveredLines, profile: PlanProfile): readonly SourceText[] {
  const read = lines.map((text, index) => textOfLine(index + 1, text));
  for (const { line, printed, corrected } of profile.corrections) {
    const delivered = read[line - 1];
    if (!delivered?.text.includes(printed)) throw misfit(source, line, printed);
    read[line - 1] = rereadAll(delivered, printed, corrected);
  }
  return read.flatMap((text, index) => splitLine(text, index + 1, { source, profile }));
}

function rereadAll(line: SourceText, printed: string, corrected: string): SourceText {
  let result = line;
  let at = result.text.indexOf(printed);
  while (at >= 0) {
    result = rereadText(result, { from: at, to: at + printed.length }, corrected);
    at = result.text.indexOf(printed, at + corrected.length);
  }
  return result;
}

function splitLine(
  text: SourceText,
  line: number,
  { source, profile }: { readonly source: string; readonly profile: PlanProfile },
): readonly SourceText[] {
  const split = profile.splits.find((candidate) => candidate.line === line);
  if (split === undefined) return [text];
  const at = text.text.lastIndexOf(split.before);
  if (at <= 0) throw misfit(source, line, split.before);
  return [sliceText(text, 0, at), sliceText(text, at)];
}

function misfit(source: string, line: number, expected: string): InvalidInputError {
  return new InvalidInputError(
    `correctLines: line ${line} of ${source} does not hold "${expected}"; adapt the profile to this version of the file`,
    { details: { source, line, expected } },
  );
}
