/** A length rounded to a tenth: finer places only make drawings longer. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
