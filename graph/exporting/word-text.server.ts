import { type IRunOptions, TextRun } from 'docx';
import { possibleInXml } from './xml-text.ts';

/** Fonts that Word for Japanese brings along: Mincho for the document's words, Gothic for ours. */
export const MINCHO = { ascii: 'Yu Mincho', hAnsi: 'Yu Mincho', eastAsia: 'Yu Mincho' } as const;
export const GOTHIC = { ascii: 'Yu Gothic', hAnsi: 'Yu Gothic', eastAsia: 'Yu Gothic' } as const;

/** A text as runs of one look; its line breaks stay, what XML cannot hold is left out. */
export function possibleRuns(text: string, look: IRunOptions): readonly TextRun[] {
  return possibleInXml(text)
    .split(/\r?\n/u)
    .map((part, index) => new TextRun({ ...look, text: part, ...(index > 0 && { break: 1 }) }));
}
