import { describe, expect, test } from 'vitest';
import { evidenceRows, type EvidenceRow } from '../../../../../src/lib/components/search/evidence-rows.ts';
import { matchesOf, sampleHit } from '../../../../support/sample-hit.ts';

const TEXT = '住まいの相談を受けます。移住する人を支援します。';
const near = (sentence: string) => ({
  score: 0.6,
  sentence,
  sentenceStart: TEXT.indexOf(sentence),
  sentenceEnd: TEXT.indexOf(sentence) + sentence.length,
});
const lexical = (words: readonly string[]) => ({ score: 0.5, matches: matchesOf(TEXT, words) });

/** Rows as a reader sees them: words in [ ], the nearest sentence in ( ). */
function shown(rows: readonly EvidenceRow[]) {
  return rows.map(({ reason, quote: { text, marks } }) => {
    const open = (at: number) =>
      marks.map(({ kind, start }) => (start === at ? (kind === 'word' ? '[' : '(') : '')).sort();
    const shut = (at: number) => marks.map(({ kind, end }) => (end === at ? (kind === 'word' ? ']' : ')') : ''));
    const letters = Array.from({ length: text.length + 1 }, (_, at) =>
      [...shut(at), ...open(at), text.charAt(at)].join(''),
    );
    return `${reason} ${letters.join('')}`;
  });
}

describe('evidenceRows', () => {
  test('words and nearest sentence in different sentences are two rows', () => {
    const hit = sampleHit({ text: TEXT, lexical: lexical(['移住']), semantic: near('住まいの相談を受けます。') });
    expect(shown(evidenceRows(hit))).toStrictEqual([
      'words …[移住]する人を支援します。',
      'meaning (住まいの相談を受けます。)…',
    ]);
  });

  test('words inside the nearest sentence make one row', () => {
    const hit = sampleHit({
      text: TEXT,
      lexical: lexical(['移住', '支援']),
      semantic: near('移住する人を支援します。'),
    });
    expect(shown(evidenceRows(hit))).toStrictEqual(['both …([移住]する人を[支援]します。)']);
  });

  test('a unit with a title only shows the words in its title', () => {
    const hit = sampleHit({ lexical: { score: 1, matches: matchesOf('移住の支援', ['移住'], 'title') } });
    expect(shown(evidenceRows(hit))).toStrictEqual(['words [移住]の支援']);
  });

  test('a hit by meaning without a near sentence shows its title as what is near', () => {
    const nearness = { words: 0, meaning: 0.4, concepts: 0 };
    expect(shown(evidenceRows(sampleHit({ text: '', title: '事業承継の支援', nearness })))).toStrictEqual([
      'meaning (事業承継の支援)',
    ]);
  });

  test('a hit by its concepts alone quotes nothing', () => {
    expect(evidenceRows(sampleHit({ text: TEXT }))).toStrictEqual([]);
  });
});
