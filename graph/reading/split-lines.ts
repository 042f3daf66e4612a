/**
 * Lines as delivered: split at "\n" alone, without the break (also without the "\r" before it). A break at the very end of
 * the file ends the last line and begins no further one. Line n stands at index n − 1.
 */
export function splitLines(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
