import type { SearchHit } from '#graph/search/search-hit.ts';

type Changes = Partial<Omit<SearchHit, 'id' | 'city'>> & { readonly id?: string; readonly city?: string };

/** A hit of a made-up document; `city` is a code, which is the name too. */
export function sampleHit({ id = 'm-aaaaaaaaaaaa', city = '062031', ...changes }: Changes = {}): SearchHit {
  return {
    id: id as SearchHit['id'],
    kind: 'measure',
    number: null,
    title: '移住の支援',
    titleOrigin: 'verbatim',
    text: '',
    city: { code: city as SearchHit['city']['code'], name: city },
    document: { id: 'd-aaaaaaaaaaaa' as SearchHit['document']['id'], title: '総合計画', status: '案' },
    section: { id: null, path: [] },
    lines: [1, 1],
    score: 0.8,
    band: 'strong',
    lexical: { score: 0, matches: [] },
    semantic: { score: 0, sentence: null, sentenceStart: null, sentenceEnd: null },
    concepts: [],
    nearConcept: null,
    nearness: { words: 0, meaning: 0, concepts: 0 },
    mentions: [],
    ...changes,
  };
}

/** The words of a query marked in a text, one mark per occurrence. */
export function matchesOf(text: string, words: readonly string[], field: 'title' | 'text' = 'text') {
  return words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({
      field,
      text: word,
      start: index,
      end: index + word.length,
    })),
  );
}
