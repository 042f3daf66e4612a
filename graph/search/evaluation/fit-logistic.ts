/** What was seen of one case: its features, whether it is one of those looked for, and how much it counts. */
export interface LogisticCase {
  readonly features: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

/** Log-odds = constant + Σ weights · features. */
export interface LogisticFit {
  readonly constant: number;
  readonly weights: readonly number[];
}

const STEPS = 60;
/** Pulls weights a little towards 0, so that cases that separate cleanly still give finite ones. */
const RIDGE = 0.05;

/** Weighted logistic regression by Newton's method (iteratively reweighted least squares), for a handful of features. */
export function fitLogistic(cases: readonly LogisticCase[]): LogisticFit {
  const width = (cases[0]?.features.length ?? 0) + 1;
  let fit: readonly number[] = Array.from({ length: width }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const { gradient, curvature } = derivatives(cases, fit);
    const move = solve(curvature, gradient);
    fit = fit.map((value, index) => value + (move[index] ?? 0));
  }
  const [constant = 0, ...weights] = fit;
  return { constant, weights };
}

/** Probability that a case is one of those looked for. */
export function logisticProbability({ constant, weights }: LogisticFit, features: readonly number[]): number {
  const odds = weights.reduce((sum, weight, index) => sum + weight * (features[index] ?? 0), constant);
  return 1 / (1 + Math.exp(-odds));
}

function derivatives(cases: readonly LogisticCase[], fit: readonly number[]) {
  const gradient = fit.map((value, index): number => (index === 0 ? 0 : -RIDGE * value));
  const curvature = fit.map((_, row) => fit.map((__, column): number => (row === column && row > 0 ? RIDGE : 0)));
  const [constant = 0, ...weights] = fit;
  for (const { features, isPositive, weight } of cases) {
    const probability = logisticProbability({ constant, weights }, features);
    const inputs = [1, ...features];
    const slope = weight * Math.max(1e-9, probability * (1 - probability));
    inputs.forEach((input, row) => {
      gradient[row] = (gradient[row] ?? 0) + weight * (Number(isPositive) - probability) * input;
      const line = curvature[row] ?? [];
      inputs.forEach((other, column) => (line[column] = (line[column] ?? 0) + slope * input * other));
    });
  }
  return { gradient, curvature };
}

/** Gaussian elimination with pivots; the matrix is positive definite up to rounding. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((line, index) => [...line, right[index] ?? 0]);
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows.slice(column).reduce((best, row) => (absAt(row, column) > absAt(best, column) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    const head = pivot[column] ?? 1;
    rows.splice(
      column,
      0,
      pivot.map((value) => value / head),
    );
    const unit = rows[column] ?? [];
    rows.forEach((row, index) => {
      if (index === column) return;
      const factor = row[column] ?? 0;
      unit.forEach((value, place) => (row[place] = (row[place] ?? 0) - factor * value));
    });
  }
  return rows.map((row) => row[rows.length] ?? 0);
}

function absAt(row: readonly number[], column: number): number {
  return Math.abs(row[column] ?? 0);
}
