import { describe, expect, it } from 'vitest';
import { FIELD_WEIGHTS, indexTokens } from '#graph/search/index-tokens.ts';
import { queryTokens } from '#graph/search/query-tokens.ts';

describe('queryTokens', () => {
  it('lets pairs outweigh single kanji and grammar', () => {
    expect(queryTokens('橋を直す')).toStrictEqual([
      { token: '橋', weight: 0.5 },
      { token: '橋を', weight: 0.2 },
      { token: 'を直', weight: 0.2 },
      { token: '直', weight: 0.5 },
      { token: '直す', weight: 1 },
    ]);
    expect(queryTokens('移住').map(({ weight }) => weight)).toStrictEqual([0.1, 1, 0.1]);
  });

  it('gives one-character queries full weight', () => {
    expect(queryTokens('橋')).toStrictEqual([{ token: '橋', weight: 1 }]);
  });

  it('names each token once', () => {
    expect(queryTokens('DX DX 2025')).toStrictEqual([
      { token: 'dx', weight: 1.5 },
      { token: '2025', weight: 0.5 },
    ]);
  });

  it('weighs grammar little', () => {
    expect(queryTokens('している')).toStrictEqual([
      { token: 'して', weight: 0.1 },
      { token: 'てい', weight: 0.1 },
      { token: 'いる', weight: 0.1 },
    ]);
  });
});

describe('indexTokens', () => {
  it('sums the weights of a token over the fields it stands in', () => {
    const fields = { title: 'DX', text: 'DXとAI', sectionPath: ['DX', 'AI'], departments: ['AI'] };
    const weights = new Map(indexTokens(fields).map(({ token, weight }) => [token, weight]));
    expect(weights.get('dx')).toBe(FIELD_WEIGHTS.title + FIELD_WEIGHTS.text + FIELD_WEIGHTS.sectionPath);
    expect(weights.get('ai')).toBe(FIELD_WEIGHTS.text + FIELD_WEIGHTS.sectionPath + FIELD_WEIGHTS.departments);
  });

  it('gives nothing for nothing', () => {
    expect(indexTokens({ title: '', text: '', sectionPath: [], departments: [] })).toStrictEqual([]);
  });
});
