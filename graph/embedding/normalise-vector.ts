/** A copy of the vector with length 1; a zero vector stays zero. */
export function normaliseVector(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const component of vector) squares += component * component;
  const length = Math.sqrt(squares);
  return length === 0 ? vector.slice() : vector.map((component) => component / length);
}
