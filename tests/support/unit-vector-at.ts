/** A vector of length 1 in the plane, at an angle in degrees. */
export function unitVectorAt(degrees: number): Float32Array {
  const angle = (degrees / 180) * Math.PI;
  return Float32Array.of(Math.cos(angle), Math.sin(angle));
}
