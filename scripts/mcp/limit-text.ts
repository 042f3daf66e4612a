/** Characters of an answer that a conversation has room for. */
export const MOST_CHARACTERS = 40_000;

/** The beginning of a long text, with how much of it that is and what to do; a shorter text as it is. */
export function limitText(text: string, most = MOST_CHARACTERS): string {
  if (text.length <= most) return text;
  const shown = text.slice(0, most).toWellFormed();
  return `${shown}\n… ${most} of ${text.length} characters shown; ask with a smaller limit, an offset or more conditions`;
}
