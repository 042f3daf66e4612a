/** Characters that both texts have, only the old one, or only the new one. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Longer texts are not compared: the table grows with the product of the lengths. */
const LONGEST = 2_000;

/**
 * Differences of two short Japanese texts by characters: the longest common subsequence (Wagner & Fischer 1974), then
 * chance agreements no longer than the changes around them are dissolved, so that whole words change
 * (the semantic clean-up of N. Fraser's diff-match-patch). The `same` and `removed` runs joined give the
 * old text, the `same` and `added` runs the new one. `null` where a text is too long to compare.
 */
export function diffText(oldText: string, newText: string): readonly DiffRun[] | null {
  const before = Array.from(oldText);
  const after = Array.from(newText);
  if (before.length > LONGEST || after.length > LONGEST) return null;
  const runs = joinRuns(walk(before, after, commonLengths(before, after)));
  return joinRuns(keepSharedEnds(dissolveChance(runs)));
}

/** Length of the longest common subsequence of each pair of endings, row by row. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        before[i] === after[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}

function walk(before: readonly string[], after: readonly string[], table: Uint16Array): readonly DiffRun[] {
  const width = after.length + 1;
  const runs: DiffRun[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [removed, added] = [before[i], after[j]];
    if (removed !== undefined && removed === added) {
      runs.push({ kind: 'same', text: removed });
      i += 1;
      j += 1;
    } else if (removed !== undefined && (added === undefined || length(i + 1, j) >= length(i, j + 1))) {
      runs.push({ kind: 'removed', text: removed });
      i += 1;
    } else {
      runs.push({ kind: 'added', text: added ?? '' });
      j += 1;
    }
  }
  return runs;

  function length(row: number, column: number): number {
    return table[row * width + column] ?? 0;
  }
}

/** Neighbours of one kind become one run; between two `same` runs, removed comes before added. */
function joinRuns(runs: readonly DiffRun[]): readonly DiffRun[] {
  const joined: DiffRun[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of runs) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}

function dissolveChance(runs: readonly DiffRun[]): readonly DiffRun[] {
  const place = runs.findIndex(
    ({ kind, text }, index) =>
      kind === 'same' && text.length <= changed(runs, index, -1) && text.length <= changed(runs, index, 1),
  );
  const chance = runs[place];
  if (chance === undefined) return runs;
  const split: readonly DiffRun[] = [
    { kind: 'removed', text: chance.text },
    { kind: 'added', text: chance.text },
  ];
  return dissolveChance(joinRuns([...runs.slice(0, place), ...split, ...runs.slice(place + 1)]));
}

/** What a removal and the addition in its place begin or end with alike is no change. */
function keepSharedEnds(runs: readonly DiffRun[]): readonly DiffRun[] {
  return runs.flatMap((run, place) => {
    const [previous, next] = [runs[place - 1], runs[place + 1]];
    if (run.kind === 'added' && previous?.kind === 'removed') return [];
    if (run.kind !== 'removed' || next?.kind !== 'added') return [run];
    const head = sharedStart(run.text, next.text);
    const tail = sharedEnd(run.text.slice(head), next.text.slice(head));
    return [
      { kind: 'same' as const, text: run.text.slice(0, head) },
      { kind: 'removed' as const, text: run.text.slice(head, run.text.length - tail) },
      { kind: 'added' as const, text: next.text.slice(head, next.text.length - tail) },
      { kind: 'same' as const, text: run.text.slice(run.text.length - tail) },
    ].filter(({ text }) => text !== '');
  });
}

/** Length in code units of the whole characters that both texts begin with. */
function sharedStart(one: string, other: string): number {
  const [before, after] = [Array.from(one), Array.from(other)];
  const end = before.findIndex((letter, place) => letter !== after[place]);
  return before.slice(0, end === -1 ? before.length : end).join('').length;
}

/** Length in code units of the whole characters that both texts end with. */
function sharedEnd(one: string, other: string): number {
  const [before, after] = [Array.from(one).reverse(), Array.from(other).reverse()];
  const end = before.findIndex((letter, place) => letter !== after[place]);
  return before.slice(0, end === -1 ? before.length : end).join('').length;
}

/** Longest change directly before (-1) or after (1) a run. */
function changed(runs: readonly DiffRun[], index: number, direction: -1 | 1): number {
  const near = [runs[index + direction], runs[index + 2 * direction]];
  const end = near.findIndex((run) => run === undefined || run.kind === 'same');
  return Math.max(0, ...near.slice(0, end === -1 ? near.length : end).map((run) => run?.text.length ?? 0));
}
