import cytoscape, { type Core } from 'cytoscape';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canvasStyles } from '../../../../src/lib/canvas/canvas-styles.ts';
import type { PictureLook } from '../../../../src/lib/canvas/picture-look.ts';
import { syncElements } from '../../../../src/lib/canvas/sync-elements.ts';
import { isGraphNode, toElements } from '../../../../src/lib/canvas/to-elements.ts';
import { NODE_KINDS } from '../../../../graph/model/graph-node.ts';
import { arbitrarySource, pictureOf } from '../../../support/arbitrary-lanes.ts';
import { SAMPLE_PALETTE } from '../../../support/sample-palette.ts';

const LOOK: PictureLook = { kinds: new Map(), places: new Map([['100005', 5]]), plainThreads: new Set() };
const NO_FOCUS = { selected: null, companion: null, path: [], cursor: null, pinned: [] };

describe('drawing a picture', () => {
  let cy: Core;

  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    cy = cytoscape({ headless: true, styleEnabled: true, style: [...canvasStyles(SAMPLE_PALETTE)] });
  });

  afterEach(() => {
    cy.destroy();
    vi.restoreAllMocks();
  });

  it('uses only styles that Cytoscape knows, in forced colours too', () => {
    cytoscape({
      headless: true,
      styleEnabled: true,
      style: [...canvasStyles({ ...SAMPLE_PALETTE, isForced: true })],
    }).destroy();
    fc.assert(
      fc.property(arbitrarySource(6), (source) => {
        const kinds = new Map(
          source.lanes.flatMap(({ rows }) => rows).map(({ id }, at) => [id, NODE_KINDS[at % 13] ?? 'measure'] as const),
        );
        syncElements(cy, toElements(pictureOf(source), { ...LOOK, kinds }, NO_FOCUS), { duration: 0 });
      }),
      { numRuns: 10 },
    );
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('holds exactly the elements of the last picture, each in its place', () => {
    fc.assert(
      fc.property(arbitrarySource(5), arbitrarySource(5), (first, second) => {
        syncElements(cy, toElements(pictureOf(first), LOOK, NO_FOCUS), { duration: 0 });
        const elements = toElements(pictureOf(second), LOOK, NO_FOCUS);
        syncElements(cy, elements, { duration: 0 });
        expect(
          cy
            .elements()
            .map((element) => element.id())
            .sort(),
        ).toStrictEqual(elements.map(({ data }) => data.id).sort());
        for (const { data, position } of elements) {
          if (position !== undefined) expect(cy.getElementById(data.id ?? '').position()).toStrictEqual(position);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('tells what belongs to the graph from what is only drawn', () => {
    const [source] = fc.sample(arbitrarySource(3), { seed: 1, numRuns: 1 });
    if (source === undefined) throw new Error('no sample');
    const drawn = toElements(pictureOf(source), LOOK, NO_FOCUS).filter(({ group }) => group === 'nodes');
    const graph = [...source.lanes.flatMap(({ rows }) => rows), ...source.pills].map(({ id }) => id);
    expect(
      drawn
        .map(({ data }) => data.id ?? '')
        .filter(isGraphNode)
        .sort(),
    ).toStrictEqual(graph.sort());
  });

  it('marks selection and keyboard by classes alone', () => {
    const [source] = fc.sample(arbitrarySource(3), { seed: 4, numRuns: 1 });
    if (source === undefined) throw new Error('no sample');
    const picture = pictureOf(source);
    const id = picture.rows[0]?.id ?? '';
    const focused = { ...NO_FOCUS, selected: id, cursor: id, pinned: [id] };
    const withoutClasses = (focus: Parameters<typeof toElements>[2]) =>
      toElements(picture, LOOK, focus).map(({ classes: _classes, ...rest }) => rest);
    expect(withoutClasses(focused)).toStrictEqual(withoutClasses(NO_FOCUS));
    const marked = toElements(picture, LOOK, focused).find(({ data }) => data.id === id);
    expect(marked?.classes).toEqual(expect.arrayContaining(['selected', 'cursor', 'pinned']));
  });

  it('gives municipalities from the fifth on the pattern of their round', () => {
    const rows = [{ id: 'm-1', label: '移住', more: 0 }];
    const picture = pictureOf({
      lanes: [{ id: '100005', name: '市', head: '', rows }],
      pills: [],
      threads: [],
      head: '',
    });
    const plate = toElements(picture, LOOK, NO_FOCUS).find(({ data }) => data.id === 'plate:100005');
    expect(plate?.classes).toEqual(expect.arrayContaining(['slot-2', 'round-2']));
  });
});
