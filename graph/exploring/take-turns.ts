/** Items with one of each group in turn, so that a large group does not crowd out the others; inside a group the order stays. */
export function takeTurns<Item>(items: readonly Item[], groupOf: (item: Item) => string | null): readonly Item[] {
  const turns = new Map<string | null, number>();
  return items
    .map((item) => {
      const group = groupOf(item);
      const turn = turns.get(group) ?? 0;
      turns.set(group, turn + 1);
      return { item, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ item }) => item);
}
