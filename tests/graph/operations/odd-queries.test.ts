import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { UNIT_KINDS } from '#graph/model/unit.ts';
import type { Unit } from '#graph/model/unit.ts';
import { listAllNodes } from '#graph/operations/list-all-nodes.ts';
import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import { unitOfNode } from '#graph/operations/unit-of-node.ts';
import { foldExact } from '#graph/vocabulary/fold-exact.ts';
import { oddText } from '../../support/odd-texts.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

/** Fixed, so that a failure can be run again. */
const SEED = 20_261_121;

const graph = useSampleGraph();
let units: readonly Unit[];

beforeAll(async () => {
  const nodes = await listAllNodes(graph.store, { kinds: UNIT_KINDS });
  units = nodes.flatMap((node) => unitOfNode(node) ?? []);
});

const search = async (text: string) => searchUnits(graph, await parseSearchQuery(graph, { text, limit: '200' }));
const idsOf = async (text: string) => (await search(text)).hits.map(({ id }) => id);

/** Lucene and full-text syntax, leading wildcards, and signs of our own left open. */
const SYNTAX = [
  ...[
    'title:(a AND b)',
    '*移住',
    '?住',
    '移住~2',
    '移住^3',
    '[移 TO 住]',
    '{!func}',
    '-(-(移住))',
    '"移住" "',
    '--移住',
    '- -',
  ],
  ...[
    '「移住',
    '」移住「',
    '-"',
    '"" 移住',
    "' OR 1=1 --",
    '\\u0000',
    '移住 AND',
    'NOT 移住',
    '+移住 -移住',
    '"移住"-移住',
    'ー',
    'ーーー移住',
  ],
];

describe('searchUnits on odd queries', () => {
  it('answers or refuses whatever is typed', async () => {
    const query = fc.oneof(
      oddText(),
      fc.array(fc.constantFrom(...SYNTAX, '移住', ' '), { maxLength: 6 }).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const result = await search(text).catch((error: unknown) => error);
        if (result instanceof InvalidInputError) return;
        expect(result).toMatchObject({ hits: expect.any(Array) as unknown, corrections: expect.any(Array) as unknown });
      }),
      { numRuns: 400, seed: SEED },
    );
  }, 120_000);

  it.each(SYNTAX)('reads %j as text', async (text) => {
    const result = await search(text).catch((error: unknown) => error);
    expect(result instanceof InvalidInputError || Array.isArray((result as { hits: unknown }).hits)).toBe(true);
  });

  it('gives the same for other widths, cases, dots and spaces of one query', async () => {
    const part = fc.constantFrom('移住', '支援', 'DX', 'UIJターン', 'コミュニティ', '子育て', '2025', 'デジタル');
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 3 }), async (parts) => {
        const text = parts.join('・');
        const wide = text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        for (const variant of [wide, text.toLowerCase(), parts.join('･'), ` ${text}　`]) {
          expect(await idsOf(variant)).toStrictEqual(await idsOf(text));
        }
      }),
      { numRuns: 25, seed: SEED },
    );
  }, 120_000);

  it.each([
    ['障がい者の移動', '障害者の移動'],
    ['こどもの遊び場', '子供の遊び場'],
    ['街づくり', 'まちづくり'],
    ['引越しの相談', '引っ越しの相談'],
    ['受入れ体制', '受け入れ体制'],
    ['第三次計画', '第3次計画'],
    ['令和七年度', 'R7'],
    ['令和7年度', '2025年度'],
    ['一人暮らし', '独り暮らし'],
    ['２地域居住', '二地域居住'],
  ])('gives the same for %s and %s', async (one, other) => {
    expect(await idsOf(one)).toStrictEqual(await idsOf(other));
  });

  it('finds words of one and two characters wherever they stand', async () => {
    const words = new Set(
      units.flatMap(
        ({ title, text }) => (title + text).match(/(?<!\p{Script=Han})\p{Script=Han}{1,2}(?!\p{Script=Han})/gu) ?? [],
      ),
    );
    const short = [...words]
      .sort()
      .filter((word) => foldExact(word) === word)
      .slice(0, 110);
    expect(short.length).toBeGreaterThan(99);
    const missed: string[] = [];
    for (const word of short) {
      const { hits } = await search(word);
      const isHeld = hits.some(({ title, text, section }) =>
        [title, text, ...section.path].some((field) => foldExact(field).includes(word)),
      );
      if (!isHeld) missed.push(word);
    }
    expect(missed).toStrictEqual([]);
  }, 120_000);
});
