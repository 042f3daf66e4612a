import { describe, expect, it } from 'vitest';
import { dateInJapan } from '#graph/model/date-in-japan.ts';

describe('dateInJapan', () => {
  it.each([
    ['2026-03-31T14:59:59.999Z', '2026-03-31'],
    ['2026-03-31T15:00:00.000Z', '2026-04-01'],
    ['2025-12-31T20:00:00.000Z', '2026-01-01'],
  ])('of %s is %s', (moment, date) => {
    expect(dateInJapan(new Date(moment))).toBe(date);
  });
});
