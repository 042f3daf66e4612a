import { describe, expect, test } from 'vitest';
import { threadPaths } from '../../../../../src/lib/components/unit/thread-paths.ts';

describe('threadPaths', () => {
  test('begins at the middle of each item and ends at the middle of all', () => {
    expect(threadPaths(2, 88, [100, 188])).toStrictEqual({
      height: 300,
      paths: ['M0 50C44 50 44 150 88 150', 'M0 206C44 206 44 150 88 150'],
    });
  });

  test('counts items as equally high before they are measured', () => {
    expect(threadPaths(2, 88, [])).toStrictEqual(threadPaths(2, 88, [100, 100]));
    expect(threadPaths(2, 88, [0, 0])).toStrictEqual(threadPaths(2, 88, [100, 100]));
  });

  test('is a straight line for one item', () => {
    expect(threadPaths(1, 88, [120])).toStrictEqual({ height: 120, paths: ['M0 60C44 60 44 60 88 60'] });
  });
});
