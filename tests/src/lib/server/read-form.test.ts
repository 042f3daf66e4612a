import { describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import { readForm } from '../../../../src/lib/server/read-form.ts';

describe('readForm', () => {
  it('gives the form of this name', () => {
    expect(readForm(['csv', 'json'], 'json')).toBe('json');
  });

  it.each(['', 'JSON', 'pdf'])('refuses "%s" and says which there are', (name) => {
    expect(() => readForm(['csv', 'json'], name)).toThrow(NotFoundError);
    expect(() => readForm(['csv', 'json'], name)).toThrow('use one of csv, json');
  });
});
