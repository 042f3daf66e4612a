import { expect, test } from 'vitest';
import { nearnessLevel } from '../../../../../src/lib/components/search/nearness-level.ts';

test.each([
  [0, 0],
  [0.049, 0],
  [0.05, 1],
  [0.33, 1],
  [0.34, 2],
  [0.66, 2],
  [0.67, 3],
  [1, 3],
])('a nearness of %d is level %d', (nearness, level) => {
  expect(nearnessLevel(nearness)).toBe(level);
});
