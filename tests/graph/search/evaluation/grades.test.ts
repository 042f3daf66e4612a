import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { assertGraded, relevantUnits } from '#graph/search/evaluation/grades.ts';
import { gradesOf } from '../../../support/judged-samples.ts';

describe('relevantUnits', () => {
  it('takes the units of grade 2 and 3', () => {
    expect([...relevantUnits(gradesOf({ a: 3, b: 1, c: 2 }))]).toStrictEqual(['a', 'c']);
  });

  it('takes all graded units where none has grade 2', () => {
    expect([...relevantUnits(gradesOf({ a: 1, b: 1 }))]).toStrictEqual(['a', 'b']);
  });

  it('refuses a query without grades', () => {
    expect(() => relevantUnits(gradesOf({}))).toThrow(InvalidInputError);
  });
});

describe('assertGraded', () => {
  it('says what to measure where nothing is graded', () => {
    expect(() => {
      assertGraded(gradesOf({}));
    }).toThrow('measure refusal instead');
  });
});
