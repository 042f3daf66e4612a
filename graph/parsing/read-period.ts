import type { PlanPeriod } from '../model/plan-document.ts';
import type { Block } from '../reading/block.ts';

/** Year before the first year of an era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
const YEAR = /(令和|平成|昭和)?([0-9０-９]{1,4}|元)(?:\s*[(（][0-9０-９]{4}[)）])?(?:\s*年度?|(?=[～〜~－-]))/gu;
const RANGE =
  /(?:令和|平成)?[0-9０-９元]{1,4}(?:[(（][0-9０-９]{4}[)）])?(?:年度?)?(?:から|～|〜|~|－|-)(?:令和|平成)?[0-9０-９]{1,4}(?:[(（][0-9０-９]{4}[)）])?年度?(?:まで)?/u;

/** A period from its printed label: first and last year it names, `null` where it names none. */
export function readPeriod(label: string): PlanPeriod {
  const years: number[] = [];
  let era: string | undefined;
  for (const match of label.matchAll(YEAR)) {
    era = match[1] ?? era;
    const printed = match[2] === '元' ? 1 : Number((match[2] ?? '').normalize('NFKC'));
    years.push(printed >= 1000 ? printed : printed + (ERAS[era ?? ''] ?? 0));
  }
  const known = years.filter((year) => year >= 1900);
  return { label, from: known[0] ?? null, to: known.length > 1 ? (known.at(-1) ?? null) : null };
}

/** The period a document states behind the words 計画期間 (in that block or the two below), or `null`. */
export function findPeriod(blocks: readonly Block[]): PlanPeriod | null {
  const at = blocks.findIndex(({ text }) => /計画の?期間|対象期間/u.test(text.text));
  if (at < 0) return null;
  for (const block of blocks.slice(at, at + 3)) {
    const label = RANGE.exec(block.text.text.replace(/\s/gu, ''))?.[0];
    if (label !== undefined) return readPeriod(label);
  }
  return null;
}
