/** The largest number, at least 1, of which no more than `most` are given when each of some heaps gives so many or all it has. */
export function shareAmong(heaps: readonly number[], most: number): number {
  const largest = Math.max(1, ...heaps);
  let share = 1;
  while (share < largest && given(heaps, share + 1) <= most) share += 1;
  return share;
}

function given(heaps: readonly number[], share: number): number {
  return heaps.reduce((sum, heap) => sum + Math.min(heap, share), 0);
}
