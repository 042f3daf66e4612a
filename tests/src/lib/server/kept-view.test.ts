import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { readKeptView } from '../../../../src/lib/server/kept-view.ts';

describe('readKeptView', () => {
  it('keeps the view alone: no language, no other view, no expansion to come; names by id', () => {
    const labels = { 'm-2': 'b', 'm-1': 'a' };
    const kept = readKeptView({ search: 'q=dx&lang=en&view=v-1&grow=m-1&rest=010001&sel=m-1', labels });
    expect(kept).toStrictEqual({ search: 'q=dx&sel=m-1', labels: { 'm-1': 'a', 'm-2': 'b' } });
    expect(Object.keys(kept.labels)).toStrictEqual(['m-1', 'm-2']);
  });

  it.each([
    null,
    'q=dx',
    { search: 1, labels: {} },
    { search: 'q=dx' },
    { search: 'q=dx', labels: { '<b>': 'x' } },
    { search: 'q=dx', labels: { 'm-1': 'x'.repeat(301) } },
    { search: 'x'.repeat(40_001), labels: {} },
    { search: 'q=dx', labels: {}, more: true },
    { search: 'q=dx', labels: Object.fromEntries(Array.from({ length: 1_501 }, (_, at) => [`m-${at}`, 'x'])) },
  ])('refuses %#', (value) => {
    expect(() => readKeptView(value)).toThrow(InvalidInputError);
  });
});
