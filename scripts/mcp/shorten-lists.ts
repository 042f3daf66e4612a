type Json = Readonly<Record<string, unknown>>;

/**
 * The answer with at most so many characters as JSON, as far as leaving out the last items of its longest lists brings it there;
 * `shortened` then says how much of each it holds. A shorter answer as it is.
 */
export function shortenLists(answer: Json, most: number): Json {
  const length = JSON.stringify(answer).length;
  if (length <= most) return answer;
  const [longest] = Object.entries(answer)
    .flatMap(([name, value]) => (Array.isArray(value) && value.length > 0 ? [{ name, items: value as unknown[] }] : []))
    .sort((a, b) => JSON.stringify(b.items).length - JSON.stringify(a.items).length);
  if (longest === undefined) return answer;
  const { name, items } = longest;
  const before = typeof answer['shortened'] === 'string' ? `${answer['shortened']}. ` : '';
  const note = (kept: number) =>
    `${before}${name} holds ${kept} of ${items.length}; ask other tools for the parts of the whole`;
  const withKept = (kept: number) => ({ ...answer, shortened: note(kept), [name]: items.slice(0, kept) });
  const room = most - JSON.stringify(withKept(0)).length;
  return shortenLists(withKept(countWithin(items, room)), most);
}

/** How many of the first items fit into so many characters, each with the comma after it. */
function countWithin(items: readonly unknown[], room: number): number {
  let left = room;
  const end = items.findIndex((item) => (left -= JSON.stringify(item).length + 1) < 0);
  return end === -1 ? items.length : end;
}
