import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import type { ParsedPlan } from '#graph/model/parsed-plan.ts';
import { parsePlan } from '#graph/parsing/parse-plan.server.ts';
import { placedLines } from '#graph/parsing/placed-lines.ts';
import { readProfile } from '#graph/parsing/read-profile.ts';
import { verifyQuotations } from '#graph/parsing/verify-quotations.ts';
import { SAMPLE_NAMES, sampleBytes, samplePlan, sampleProfile } from './support/sample-plans.ts';
import { planOf } from './support/lines.ts';

/** Lines as plans hold them, and some that no plan should. */
const PLAN_LINE = fc.constantFrom(
  '',
  '  ',
  '第1章 計画の背景',
  '基本目標1',
  '(1) 主要事業',
  '○子育ての支援',
  '施策1 見守り',
  '- ・ 移住の促進',
  '- → 指標とする。',
  '本市では、人口が減少しています。',
  '市民の暮らしを支える取組を進めることが求められて',
  'おり、対策が急務です。',
  '施策名\t内容\t担当課',
  '\t\t',
  '起業の支援\t窓口を設けます。\t商工課',
  '| 指標 | 目標値 |',
  '|---|---|',
  '| 件数 | 10 |',
  '※1 用語：説明',
  '※用語',
  '# 見出し',
  '<p>段落</p>',
  '・',
  '\u{1f338}\u0000',
);

const lines = fc
  .array(PLAN_LINE, { minLength: 1, maxLength: 40 })
  .filter((list) => list.some((line) => /\p{L}/u.test(line)));

function idsOf(plan: ParsedPlan): readonly string[] {
  const { sections, measures, themes, indicators, terms, policyItems, predecessors, passages } = plan;
  return [sections, measures, themes, indicators, terms, policyItems, predecessors, passages]
    .flat()
    .map(({ id }) => id);
}

describe('parsePlan', () => {
  it.each(['plan.txt', 'plan.html'])(
    'accounts for every line of any text, quotes only it, and gives unique ids: %s',
    (source) => {
      fc.assert(
        fc.property(lines, (list) => {
          const plan = planOf(list.join('\n').replaceAll('\u0000', ''), { source });
          expect(placedLines(plan)).not.toContain('missing');
          expect(verifyQuotations(plan)).toStrictEqual([]);
          const ids = idsOf(plan);
          expect(new Set(ids).size).toBe(ids.length);
          for (const unit of [...plan.measures, ...plan.indicators]) {
            expect(plan.sections.map(({ id }) => id)).toContain(unit.section);
          }
        }),
      );
    },
  );

  it('keeps section lines in bounds and below their parents', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const plan = planOf(list.join('\n').replaceAll('\u0000', ''));
        const sections = new Map(plan.sections.map((section) => [section.id, section]));
        for (const { headingLines, lines: range, parent } of plan.sections) {
          expect(range[0]).toBeLessThanOrEqual(headingLines[0]);
          expect(range[1]).toBeGreaterThanOrEqual(headingLines[1]);
          expect(range[1]).toBeLessThanOrEqual(plan.document.lineCount);
          const above = parent === null ? undefined : sections.get(parent);
          if (above !== undefined) expect(above.lines[1]).toBeGreaterThanOrEqual(range[1]);
        }
      }),
    );
  });

  it.each(SAMPLE_NAMES)('quotes only what %s holds', (name) => {
    expect(verifyQuotations(samplePlan(name))).toStrictEqual([]);
  });

  it.each(SAMPLE_NAMES)('gives the same ids for %s under another name and with other line breaks', (name) => {
    const text = new TextDecoder().decode(sampleBytes(name)).replaceAll('\n', '\r\n');
    const profile = readProfile(sampleProfile(name), name);
    const renamed = parsePlan({ source: 'other.txt', bytes: new TextEncoder().encode(text), profile });
    const plan = samplePlan(name);
    expect(idsOf(renamed)).toStrictEqual(idsOf(plan));
    expect(renamed.document.id).toBe(plan.document.id);
    expect(new Set(idsOf(plan)).size).toBe(idsOf(plan).length);
  });

  it('keeps the ids of all other units when a paragraph is put in', () => {
    const text = '花園市計画\n\n1 背景\n\n人口が減少しています。\n\n2 目的\n\n活力を保ちます。';
    const before = planOf(text);
    const after = planOf(text.replace('2 目的', '新しい段落です。\n\n2 目的'));
    expect(idsOf(after)).toStrictEqual(expect.arrayContaining([...idsOf(before)]));
    expect(after.document.id).toBe(before.document.id);
    expect(after.document.sha256).not.toBe(before.document.sha256);
    expect(after.document.readingStamp).not.toBe(before.document.readingStamp);
  });

  it.each(SAMPLE_NAMES)('never crashes on %s with a line put in, but may refuse the profile', (name) => {
    const delivered = new TextDecoder().decode(sampleBytes(name)).split('\n');
    const profile = readProfile(sampleProfile(name), name);
    fc.assert(
      fc.property(fc.nat(delivered.length), PLAN_LINE, (at, line) => {
        const bytes = new TextEncoder().encode(delivered.toSpliced(at, 0, line.replaceAll('\u0000', '')).join('\n'));
        try {
          expect(placedLines(parsePlan({ source: name, bytes, profile }))).not.toContain('missing');
        } catch (error) {
          if (!(error instanceof InvalidInputError)) throw error;
        }
        expect(placedLines(parsePlan({ source: name, bytes, profile: null }))).not.toContain('missing');
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a format it cannot read', () => {
    const bytes = new TextEncoder().encode('計画');
    expect(() => parsePlan({ source: 'plan.pdf', bytes, profile: null })).toThrow('plan.pdf has no known format');
  });

  it.each(['plan.txt', 'plan.html'])('reads 10,000 lines in less than two seconds: %s', (source) => {
    const list = Array.from({ length: 10_000 }, (_, index) => {
      if (index % 100 === 0) return `第${index / 100 + 1}章 章の題`;
      if (index % 10 === 0) return `施策${index} 市民の支援`;
      return '本市では人口減少と少子高齢化が進んでおり、活力の維持が課題です。';
    });
    const start = process.cpuUsage();
    const plan = planOf(list.map((line) => (source === 'plan.html' ? `<p>${line}</p>` : line)).join('\n'), { source });
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
    expect(plan.measures).toHaveLength(900);
  });

  const PIECES = [
    'あ',
    '、',
    ' ',
    '・',
    '「',
    '」',
    '※',
    '(',
    '1',
    '-',
    '①',
    '○',
    '\t',
    '|',
    'を',
    '、い',
    'まち・',
    '計画',
    '…',
    '→',
  ];
  it.each(PIECES)('reads a line of 100,000 times %j in linear time', (piece) => {
    const start = process.cpuUsage();
    planOf(`題\n\n本文 ${piece.repeat(100_000)}。\n${piece.repeat(100_000)}`);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});
