/** Points of a calibration: raw value and what it means on the scale 0–1, both rising. */
export type CalibrationCurve = readonly (readonly [raw: number, calibrated: number])[];

/** Reads a raw score off a curve: straight lines between its points, the ends hold beyond them. */
export function calibrate(raw: number, curve: CalibrationCurve): number {
  const [first] = curve;
  if (first === undefined) return 0;
  let [lowRaw, low] = first;
  for (const [highRaw, high] of curve) {
    if (raw <= highRaw)
      return highRaw === lowRaw ? high : low + ((high - low) * (Math.max(raw, lowRaw) - lowRaw)) / (highRaw - lowRaw);
    [lowRaw, low] = [highRaw, high];
  }
  return low;
}
