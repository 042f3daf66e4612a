import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasise } from '../../../../../src/lib/canvas/emphasis.ts';
import { framedSvg } from '../../../../../src/lib/canvas/svg/framed-svg.ts';
import { arbitrarySource, pictureOf } from '../../../../support/arbitrary-lanes.ts';
import { SAMPLE_PALETTE } from '../../../../support/sample-palette.ts';

const FRAME = {
  title: 'グラフ：検索「移住 & <定住>」',
  legend: [{ kind: 'measure', name: '施策' } as const, { kind: 'concept', name: '共有概念' } as const],
  notes: ['出典：総合戦略 案', '施策アトラス 2026-11-21 作成'],
};

function draw(source: Parameters<typeof pictureOf>[0]) {
  const picture = pictureOf(source);
  const look = { kinds: new Map(), places: new Map(), plainThreads: new Set<string>() };
  const emphasis = emphasise({ selected: null, companion: null, path: [] }, picture.threads);
  return { picture, ...framedSvg({ picture, look, emphasis, palette: SAMPLE_PALETTE }, FRAME) };
}

/** Names of elements that are not closed in their order; empty for XML whose tags match. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, end, name = '', , self] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/gu)) {
    if (end === '/' && open.pop() !== name) return [name];
    if (end === '' && self === '') open.push(name);
  }
  return open;
}

describe('framedSvg', () => {
  it('draws every thread, every label and what stands around, well formed and on white', () => {
    fc.assert(
      fc.property(arbitrarySource(4), (source) => {
        const { svg, picture } = draw(source);
        expect(unclosed(svg)).toStrictEqual([]);
        expect(svg.match(/<path /gu)?.length ?? 0).toBe(picture.threads.length);
        for (const text of ['移住 &amp; &lt;定住&gt;', '共有概念', '出典：総合戦略 案', '2026-11-21'])
          expect(svg).toContain(text);
        expect(svg).toMatch(/<rect width="\d+(\.\d+)?" height="\d+(\.\d+)?" fill="#ffffff"\/>/u);
      }),
      { numRuns: 30 },
    );
  });

  it('is large enough for the picture with its frame', () => {
    const [source] = fc.sample(arbitrarySource(3), { seed: 1, numRuns: 1 });
    if (source === undefined) throw new Error('no sample');
    const { picture, width, height } = draw(source);
    expect(width).toBeGreaterThan(picture.width);
    expect(height).toBeGreaterThan(picture.height + 100);
  });
});
