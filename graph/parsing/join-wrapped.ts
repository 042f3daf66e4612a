import type { Block } from '../reading/block.ts';
import { joinTexts, linesOfText } from '../reading/source-text.ts';

/** A line shorter than this is not taken as the beginning of a wrapped sentence: it may be a heading or a label. */
const MIN_WRAPPED_LENGTH = 20;
/** Two lines of a hard-wrapped paragraph differ in length by at most this, the last one apart. */
const WRAP_TOLERANCE = 3;

/**
 * Joins paragraphs that go on in the next line, where the sentence is not finished: the next line begins with hiragana
 * or stands after a comma, or the line is as long as the longest one around it (hard-wrapped text).
 */
export function joinWrapped(blocks: readonly Block[]): readonly Block[] {
  const width = wrapWidth(blocks);
  const runs: Block[][] = [];
  for (const block of blocks) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && goesOn(before, block) && isUnfinished(before.text.text, block.text.text, width)) {
      runs.at(-1)?.push(block);
    } else runs.push([block]);
  }
  return runs.flatMap((run) => (run.length === 1 ? run : [joinRun(run)]));
}

function joinRun(run: readonly Block[]): Block {
  const text = joinTexts(run.map((block) => block.text));
  return { kind: 'paragraph', text, lines: linesOfText(text) };
}

function goesOn(before: Block, block: Block): boolean {
  return before.kind === 'paragraph' && block.kind === 'paragraph' && block.lines[0] === before.lines[1] + 1;
}

function isUnfinished(line: string, next: string, width: number): boolean {
  if (/[。．.!！?？」）)：:]$/u.test(line)) return false;
  if (/、$/u.test(line)) return true;
  if (line.length < MIN_WRAPPED_LENGTH) return /^[ぁ-ん]/u.test(next) && !/^[ぁ-ん].{0,15}$/u.test(next);
  return /^[ぁ-ん]/u.test(next) || Math.abs(line.length - width) <= WRAP_TOLERANCE;
}

/** Line length of hard-wrapped text; 0 where lines are of all lengths, so that none is near it. */
function wrapWidth(blocks: readonly Block[]): number {
  const lengths = blocks.filter((block) => block.kind === 'paragraph').map((block) => block.text.text.length);
  const width = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  const full = lengths.filter((length) => width - length <= WRAP_TOLERANCE).length;
  return full >= 3 && full * 3 >= lengths.length ? width : 0;
}
