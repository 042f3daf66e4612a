import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords, quoteEvidence } from '../../../../src/lib/graph-view/evidence-quote.ts';

const evidence = (text: string) => ({ text, line: 1, start: 0, end: text.length });

describe('quoteEvidence', () => {
  it('marks the words in their sentence', () => {
    expect(
      quoteEvidence(evidence('移住・定住'), ['交流を広げます。専門職員が移住・定住を促進します。次の文。']),
    ).toStrictEqual([
      { text: '専門職員が', isMarked: false },
      { text: '移住・定住', isMarked: true },
      { text: 'を促進します。', isMarked: false },
    ]);
  });

  it('shortens long context with ellipses', () => {
    const [before, , after] = quoteEvidence(evidence('移住'), [`${'あ'.repeat(60)}移住${'い'.repeat(60)}`]);
    expect(before?.text).toBe(`…${'あ'.repeat(26)}`);
    expect(after?.text).toBe(`${'い'.repeat(26)}…`);
  });

  it('looks in the next text where the first has not the words', () => {
    expect(quoteEvidence(evidence('移住'), ['', '移住促進'])).toStrictEqual([
      { text: '移住', isMarked: true },
      { text: '促進', isMarked: false },
    ]);
  });

  it('quotes words alone that stand in none of the texts', () => {
    expect(quoteEvidence(evidence('担い手'), ['別の文'])).toStrictEqual([{ text: '担い手', isMarked: true }]);
  });
});

describe('markWords', () => {
  it('marks every place, the longest words first', () => {
    expect(markWords('移住・定住と移住', ['移住', '移住・定住'])).toStrictEqual([
      { text: '移住・定住', isMarked: true },
      { text: 'と', isMarked: false },
      { text: '移住', isMarked: true },
    ]);
  });

  it('loses and adds no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
        expect(
          markWords(text, words)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
