import { largestQueryComponent } from './int8-scan.ts';

/** How the whole-number copy of a query relates to it. */
export interface QuantisedQuery {
  /** Value of 1 in the copy; 0 for a query of zeros. */
  readonly unit: number;
  /** Length of the difference between the query and its copy. */
  readonly error: number;
  /** Length of the copy. */
  readonly length: number;
}

/** Writes the 16-bit copy of a query to `target`, where a scan over 8-bit vectors reads it. */
export function quantiseQuery(vector: Float32Array, target: Int16Array): QuantisedQuery {
  let largest = 0;
  for (const component of vector) largest = Math.max(largest, Math.abs(component));
  const unit = largest / largestQueryComponent(vector.length);
  let [difference, copied] = [0, 0];
  vector.forEach((component, index) => {
    const number = unit === 0 ? 0 : Math.round(component / unit);
    target[index] = number;
    difference += (component - number * unit) ** 2;
    copied += (number * unit) ** 2;
  });
  return { unit, error: Math.sqrt(difference), length: Math.sqrt(copied) };
}
