import { describe, expect, it } from 'vitest';
import { MUNICIPAL_TOPICS } from '#graph/vocabulary/municipal-topics.ts';

const folded = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

describe('the list of topics', () => {
  it('calls each topic something in both languages and as residents say it', () => {
    const poor = MUNICIPAL_TOPICS.filter(
      ({ names, everyday, en }) => names.length === 0 || everyday.length < 2 || en.length === 0,
    );
    expect(poor).toStrictEqual([]);
  });

  it('gives no name to two topics', () => {
    const names = MUNICIPAL_TOPICS.flatMap((topic) => topic.names.map(folded));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toStrictEqual([]);
  });

  it('holds no empty words', () => {
    const words = MUNICIPAL_TOPICS.flatMap(({ names, everyday, en }) => [...names, ...everyday, ...en]);
    expect(words.filter((word) => word !== word.trim() || word === '')).toStrictEqual([]);
  });
});
