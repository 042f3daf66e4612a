import { describe, expect, it } from 'vitest';
import { changesOf, LINEAGE_CHANGES } from '#graph/comparing/lineage-changes.ts';
import { LINEAGE_TYPES } from '#graph/model/lineage-link.ts';

describe('changesOf', () => {
  it('reads every type documents use as one change, and every change is read of some type', () => {
    const read = LINEAGE_TYPES.map((type) => changesOf(type));
    expect(read.map(({ length }) => length)).toStrictEqual(LINEAGE_TYPES.map(() => 1));
    expect(new Set(read.flat())).toStrictEqual(new Set(LINEAGE_CHANGES));
  });

  it('reads a type of two words as both', () => {
    expect(changesOf('削除・集約')).toStrictEqual(['merged', 'dropped']);
    expect(changesOf('事業の変更・追加・分割')).toStrictEqual(['changed', 'split']);
  });

  it('reads nothing into words it does not know', () => {
    expect(changesOf('検討中')).toStrictEqual([]);
  });
});
