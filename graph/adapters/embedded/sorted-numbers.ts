/** First place in ascending numbers that holds `wanted` or more; their length where none does. */
export function firstNotBelow(numbers: Uint32Array, wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Place of `wanted` in ascending numbers, or −1. */
export function findAscending(numbers: Uint32Array, wanted: number): number {
  const place = firstNotBelow(numbers, wanted);
  return numbers[place] === wanted ? place : -1;
}
