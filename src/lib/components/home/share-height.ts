/** A lane that wants room: at least `least`, and more the heavier it is. */
export interface RoomWanted {
  readonly least: number;
  readonly weight: number;
}

/** Cuts `height` by weight, but gives nobody less than the least; the sum is `height` or, if larger, the sum of the least. */
export function shareHeight(wanted: readonly RoomWanted[], height: number): readonly number[] {
  const weights = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = ({ weight }: RoomWanted): number =>
    weights === 0 ? height / wanted.length : (height * weight) / weights;
  const short = new Set(wanted.filter((one) => shareOf(one) < one.least));
  if (short.size === 0) return wanted.map(shareOf);
  const rest = wanted.filter((one) => !short.has(one));
  const taken = [...short].reduce((sum, { least }) => sum + least, 0);
  const shares = shareHeight(rest, Math.max(0, height - taken));
  const byLane = new Map(rest.map((one, index) => [one, shares[index] ?? one.least]));
  return wanted.map((one) => byLane.get(one) ?? one.least);
}
