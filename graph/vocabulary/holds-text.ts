const LATIN = /\p{Script=Latin}/u;
const DIGIT = /\d/u;

/**
 * True where a folded text holds a part that is folded alike, with no Latin word or number cut at its edges: "AI" stands in
 * 「AI活用」, not in "AID". An empty part stands nowhere.
 */
export function holdsText(text: string, part: string): boolean {
  if (part === '') return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!isCut(text, at) && !isCut(text, at + part.length)) return true;
  }
  return false;
}

function isCut(text: string, place: number): boolean {
  const [before, after] = [text[place - 1] ?? '', text[place] ?? ''];
  return (LATIN.test(before) && LATIN.test(after)) || (DIGIT.test(before) && DIGIT.test(after));
}
