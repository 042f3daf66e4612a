import { sectionId } from '../../support/sectioned-part.ts';
import { describe, expect, it } from 'vitest';
import { UNTOUCHED, type Exploration, type ExplorationStep } from '#graph/exploring/exploration.ts';
import { takeStep } from '#graph/exploring/take-step.ts';
import { city, concept, documentId, node } from '../../support/synthetic-part.ts';

const a = node('a');
const b = node('b');
const c = node('c');
const d = node('d');

function after(...steps: readonly ExplorationStep[]): Exploration {
  return steps.reduce(takeStep, UNTOUCHED);
}

describe('takeStep', () => {
  it('selects one node at a time', () => {
    expect(after({ name: 'select', node: a }, { name: 'select', node: b }).selected).toBe(b);
    expect(after({ name: 'select', node: a }, { name: 'deselect' })).toStrictEqual(UNTOUCHED);
  });

  it('remembers expansions in their order', () => {
    const { expansions } = after({ name: 'expand', node: a, added: [b] }, { name: 'expand', node: b, added: [c] });
    expect(expansions).toStrictEqual([
      { origin: a, added: [b] },
      { origin: b, added: [c] },
    ]);
  });

  it('shows what an expansion brings even if it was hidden', () => {
    expect(after({ name: 'hide', node: b }, { name: 'expand', node: a, added: [b] }).hidden).toStrictEqual([]);
  });

  it('brings the rest of a municipality into sight, whatever left it out, and puts it away again', () => {
    const place = city('010001');
    const other = city('020001');
    const grown = after(
      { name: 'hide', node: b },
      { name: 'leave-out-municipality', municipality: place },
      { name: 'leave-out-municipality', municipality: other },
      { name: 'leave-out-kind', kind: 'project' },
      { name: 'leave-out-kind', kind: 'theme' },
      { name: 'leave-out-document', document: documentId('d-1') },
      { name: 'leave-out-document', document: documentId('d-2') },
      { name: 'keep-only', node: a, kept: [a] },
      { name: 'choose-field', field: concept('dx') },
      { name: 'show-near', node: a, steps: 1 },
      {
        name: 'expand-place',
        municipality: place,
        added: [c],
        again: [b],
        kinds: ['project'],
        documents: [documentId('d-1')],
      },
    );
    expect(grown).toStrictEqual({
      ...UNTOUCHED,
      expansions: [{ origin: place, added: [c] }],
      withoutKinds: ['theme'],
      withoutMunicipalities: [other],
      withoutDocuments: [documentId('d-2')],
      kept: [a, c, b],
    });
    expect(takeStep(grown, { name: 'collapse', node: place }).expansions).toStrictEqual([]);
  });

  it('shows again what the picture held out of sight, and leaves it there when the expansion is put away', () => {
    const seen = after(
      { name: 'expand', node: a, added: [b] },
      { name: 'hide', node: a },
      { name: 'expand', node: c, added: [d], again: [a] },
      { name: 'select', node: a },
    );
    expect([seen.hidden, seen.expansions.at(-1)]).toStrictEqual([[], { origin: c, added: [d] }]);
    const { selected, expansions } = takeStep(seen, { name: 'collapse', node: c });
    expect([selected, expansions]).toStrictEqual([a, [{ origin: a, added: [b] }]]);
    expect(after({ name: 'hide', node: a }, { name: 'expand', node: b, added: [], again: [a] })).toStrictEqual(
      UNTOUCHED,
    );
  });

  it('collapses a node with everything that grew out of it', () => {
    const exploration = after(
      { name: 'expand', node: a, added: [b] },
      { name: 'expand', node: b, added: [c] },
      { name: 'expand', node: c, added: [d] },
      { name: 'collapse', node: a },
    );
    expect(exploration).toStrictEqual(UNTOUCHED);
  });

  it('keeps expansions of nodes that another expansion brought too', () => {
    const { expansions } = after(
      { name: 'expand', node: a, added: [c] },
      { name: 'expand', node: b, added: [c] },
      { name: 'expand', node: c, added: [d] },
      { name: 'collapse', node: a },
    );
    expect(expansions).toStrictEqual([
      { origin: b, added: [c] },
      { origin: c, added: [d] },
    ]);
  });

  it('ends in a collapse even where expansions brought each other', () => {
    const { expansions } = after(
      { name: 'expand', node: a, added: [b] },
      { name: 'expand', node: b, added: [a] },
      { name: 'collapse', node: a },
    );
    expect(expansions).toStrictEqual([]);
  });

  it('deselects what a collapse or hiding takes away', () => {
    const expanded = [
      { name: 'expand', node: a, added: [b] },
      { name: 'select', node: b },
    ] as const;
    expect(after(...expanded, { name: 'collapse', node: a }).selected).toBeNull();
    expect(after(...expanded, { name: 'hide', node: b }).selected).toBeNull();
    expect(after(...expanded, { name: 'hide', node: a }).selected).toBe(b);
  });

  it('brings back everything hidden at once', () => {
    expect(after({ name: 'hide', node: a }, { name: 'hide', node: b }, { name: 'show-hidden' })).toStrictEqual(
      UNTOUCHED,
    );
  });

  it('switches kinds off and on', () => {
    expect(after({ name: 'leave-out-kind', kind: 'theme' }).withoutKinds).toStrictEqual(['theme']);
    expect(after({ name: 'leave-out-kind', kind: 'theme' }, { name: 'bring-in-kind', kind: 'theme' })).toStrictEqual(
      UNTOUCHED,
    );
  });

  it.each<ExplorationStep>([
    { name: 'deselect' },
    { name: 'expand', node: a, added: [] },
    { name: 'expand-place', municipality: city('010001'), added: [], kinds: [], documents: [] },
    { name: 'collapse', node: a },
    { name: 'show-hidden' },
    { name: 'bring-in-kind', kind: 'theme' },
  ])('gives back the same object where $name changes nothing', (step) => {
    expect(takeStep(UNTOUCHED, step)).toBe(UNTOUCHED);
  });

  it.each<ExplorationStep>([
    { name: 'select', node: a },
    { name: 'hide', node: a },
    { name: 'leave-out-kind', kind: 'theme' },
  ])('gives back the same object where $name is repeated', (step) => {
    const once = takeStep(UNTOUCHED, step);
    expect(takeStep(once, step)).toBe(once);
  });

  it('joins a second node to the selected one, and forgets it when another is selected', () => {
    const { selected, companion } = after({ name: 'select', node: a }, { name: 'join', node: b });
    expect([selected, companion]).toStrictEqual([a, b]);
    expect(after({ name: 'join', node: a }).selected).toBe(a);
    expect(
      after({ name: 'select', node: a }, { name: 'join', node: b }, { name: 'select', node: c }).companion,
    ).toBeNull();
  });

  it('shows a path as a whole: what it needs is added, what hides it gives way', () => {
    const exploration = after(
      { name: 'hide', node: b },
      { name: 'keep-only', node: a, kept: [a] },
      { name: 'show-path', path: [a, b, c], added: [c] },
    );
    expect(exploration).toMatchObject({
      path: [a, b, c],
      expansions: [{ origin: a, added: [c] }],
      hidden: [],
      kept: [a, c, b],
    });
    expect(takeStep(exploration, { name: 'leave-path' }).path).toStrictEqual([]);
  });

  it('forgets a path when one of its nodes is hidden', () => {
    const exploration = after({ name: 'show-path', path: [a, b], added: [] }, { name: 'hide', node: b });
    expect([exploration.path, exploration.hidden]).toStrictEqual([[], [b]]);
  });

  it('arranges together what stands when a layout is chosen, and again when it is asked to', () => {
    const grown = after({ name: 'expand', node: a, added: [b] });
    const chosen = takeStep(grown, { name: 'lay-out', layout: 'force', centre: null });
    expect(chosen.layout).toStrictEqual({ name: 'force', centre: null, settled: 1 });
    expect(takeStep(chosen, { name: 'lay-out', layout: 'force', centre: null })).toBe(chosen);
    const more = takeStep(chosen, { name: 'expand', node: b, added: [c] });
    expect(takeStep(more, { name: 'lay-out', layout: 'force', centre: null }).layout.settled).toBe(2);
  });

  it('keeps pins within a layout and forgets them in another', () => {
    const pinned = after(
      { name: 'lay-out', layout: 'force', centre: null },
      { name: 'pin', node: a, x: 1.4, y: -2.6 },
      { name: 'pin', node: a, x: 10, y: 20 },
    );
    expect(pinned.pins).toStrictEqual([{ node: a, x: 10, y: 20 }]);
    expect(takeStep(pinned, { name: 'unpin', node: a }).pins).toStrictEqual([]);
    expect(takeStep(pinned, { name: 'lay-out', layout: 'lanes', centre: null }).pins).toStrictEqual([]);
  });

  it('opens groups by their headings and closes them again', () => {
    const [first, second] = [sectionId('010001', ['一']), sectionId('010001', ['二'])];
    const opened = takeStep(takeStep(UNTOUCHED, { name: 'open-section', section: first }), {
      name: 'open-section',
      section: second,
    });
    expect(opened.openSections).toStrictEqual([first, second]);
    expect(takeStep(opened, { name: 'open-section', section: first })).toBe(opened);
    expect(takeStep(opened, { name: 'close-section', section: first, below: [] }).openSections).toStrictEqual([second]);
    expect(takeStep(opened, { name: 'close-section', section: first, below: [second] }).openSections).toStrictEqual([]);
  });

  it('puts a lane on a side, on the other, and lets the picture choose again', () => {
    const put = (side: 'left' | 'right' | null) => ({ name: 'put-lane', municipality: city('010001'), side }) as const;
    const left = takeStep(UNTOUCHED, put('left'));
    expect(left.sides).toStrictEqual([{ municipality: '010001', side: 'left' }]);
    expect(takeStep(left, put('left'))).toBe(left);
    expect(takeStep(left, put('right')).sides).toStrictEqual([{ municipality: '010001', side: 'right' }]);
    expect(takeStep(left, put(null)).sides).toStrictEqual([]);
    expect(takeStep(UNTOUCHED, put(null))).toBe(UNTOUCHED);
  });

  it('filters by municipality and document, and back again', () => {
    const code = city('010001');
    const without = after({ name: 'leave-out-municipality', municipality: code });
    expect(without.withoutMunicipalities).toStrictEqual([code]);
    expect(takeStep(without, { name: 'bring-in-municipality', municipality: code })).toStrictEqual(UNTOUCHED);
    expect(takeStep(UNTOUCHED, { name: 'bring-in-municipality', municipality: code })).toBe(UNTOUCHED);
  });
});
