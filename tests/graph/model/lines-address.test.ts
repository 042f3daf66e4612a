import { describe, expect, test } from 'vitest';
import { linesAddress } from '#graph/model/lines-address.ts';
import type { DocumentId } from '#graph/model/ids.ts';

describe('linesAddress', () => {
  test('leads to the first line and marks them all', () => {
    expect(linesAddress('https://atlas.example', 'd-aaaaaaaaaaaa' as DocumentId, [3, 5])).toBe(
      'https://atlas.example/documents/d-aaaaaaaaaaaa?from=3&to=5#L3',
    );
  });
});
