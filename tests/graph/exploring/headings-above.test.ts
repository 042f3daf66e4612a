import { describe, expect, it } from 'vitest';
import { headingsAbove } from '#graph/exploring/headings-above.ts';
import { sectionedPart, sectionId } from '../../support/sectioned-part.ts';
import { node } from '../../support/synthetic-part.ts';

const PART = sectionedPart([{ id: 'm-1', city: '010001', path: ['章', '節'], mentions: [] }]);

describe('headingsAbove', () => {
  it('climbs from the section above to the document', () => {
    expect(headingsAbove(sectionId('010001', ['章', '節']), PART)).toStrictEqual([
      sectionId('010001', ['章']),
      'd-010001',
    ]);
  });

  it('is nothing for a document and for what is not there', () => {
    expect([headingsAbove(node('d-010001'), PART), headingsAbove(node('s-none'), PART)]).toStrictEqual([[], []]);
  });
});
