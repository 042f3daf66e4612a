import { joinTexts, sliceText, trimText, type SourceText } from './source-text.ts';

/** `^{(※13) 6}次産業化…`: raised mark and first characters of the word share the braces. */
const BRACED = /^\^\{[(（](※[0-9０-９]+)[)）]([^}]*)\}/;
/** `^(※1) …`, `(※5) …`, `（※5） …` */
const BRACKETED = /^\^?[(（](※[0-9０-９]+)[)）]/;
/** `※1 …`, `※ …` */
const BARE = /^(※[0-9０-９]*)[:：.．、]?/;

/** A footnote's mark, and its text without mark and braces; `null` where the line is no footnote. */
export function findFootnote(line: SourceText): { readonly mark: string; readonly text: SourceText } | null {
  const braced = BRACED.exec(line.text);
  if (braced?.[1] !== undefined && braced[2] !== undefined) {
    const inner = sliceText(line, braced[0].length - 1 - braced[2].length, braced[0].length - 1);
    return { mark: braced[1], text: trimText(joinTexts([trimText(inner), sliceText(line, braced[0].length)])) };
  }
  const match = BRACKETED.exec(line.text) ?? BARE.exec(line.text);
  if (match?.[1] === undefined) return null;
  const text = trimText(sliceText(line, match[0].length));
  return text.text === '' ? null : { mark: match[1], text };
}
