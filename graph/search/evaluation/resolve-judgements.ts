import { InvalidInputError } from '../../errors.ts';
import type { UnitId } from '../../model/ids.ts';
import type { LineRange } from '../../model/line-range.ts';
import type { UnitKind } from '../../model/unit.ts';
import { foldPlain } from '../../vocabulary/fold-text.ts';
import type { Grades } from './grades.ts';
import type { JudgedQuery, Judgement } from './judged-query.ts';

/** What a judgement can name a unit by. */
export interface JudgeableUnit {
  readonly id: UnitId;
  /** Not named by: what a search for judged units is limited to. */
  readonly kind: UnitKind;
  /** Name of its source file. */
  readonly source: string;
  readonly lines: LineRange;
  readonly number: string | null;
  /** Codes of the classification it refers to. */
  readonly codes: readonly string[];
  readonly title: string;
}

/**
 * Grades of a query by unit. A judgement names the unit whose source file begins with `doc`, whose lines hold `line` and
 * that has the number, the code and the words in its title, where given (compared in folded form); of several the one that
 * begins at the line is meant. Throws `InvalidInputError`, naming query and grade, where that is not exactly one unit or
 * where two grades name the same.
 */
export function resolveJudgements(query: JudgedQuery, units: readonly JudgeableUnit[]): Grades {
  const grades = new Map<UnitId, number>();
  for (const judgement of query.grades) {
    const { id, title } = resolveJudgement(query, judgement, units);
    if (grades.has(id)) refuse(query, judgement, { found: [title], reason: 'the same unit has another grade' });
    grades.set(id, judgement.grade);
  }
  return grades;
}

function resolveJudgement(query: JudgedQuery, judgement: Judgement, units: readonly JudgeableUnit[]): JudgeableUnit {
  const named = units.filter((unit) => isNamedBy(unit, judgement));
  const beginning = named.filter(({ lines }) => lines[0] === judgement.line);
  const [unit, ...others] = named.length > 1 && beginning.length > 0 ? beginning : named;
  if (unit === undefined) return refuse(query, judgement, { found: [], reason: 'no unit is named' });
  if (others.length === 0) return unit;
  const found = [unit, ...others].map(({ title }) => title);
  return refuse(query, judgement, { found, reason: `${found.length} units are named` });
}

function isNamedBy({ source, lines, number, codes, title }: JudgeableUnit, judgement: Judgement): boolean {
  return (
    source.startsWith(judgement.doc) &&
    lines[0] <= judgement.line &&
    judgement.line <= lines[1] &&
    (judgement.number === undefined || foldPlain(number ?? '') === foldPlain(judgement.number)) &&
    (judgement.code === undefined || codes.map(foldPlain).includes(foldPlain(judgement.code))) &&
    (judgement.title === undefined || foldPlain(title).includes(foldPlain(judgement.title)))
  );
}

function refuse(
  query: JudgedQuery,
  judgement: Judgement,
  { found, reason }: { readonly found: readonly string[]; readonly reason: string },
): never {
  const fields = ['doc', 'line', 'number', 'code', 'title'] as const;
  const named = fields
    .filter((field) => judgement[field] !== undefined)
    .map((field) => `${field} ${judgement[field] ?? ''}`);
  throw new InvalidInputError(
    `resolveJudgements: query "${query.id}", grade ${judgement.grade} of ${named.join(', ')}: ${reason}; correct the judgement or the reading of the document`,
    { details: { query: query.id, judgement: named, found } },
  );
}
