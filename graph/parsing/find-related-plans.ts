import type { LineRange } from '../model/line-range.ts';
import { linesOfText, sliceText, splitText, trimText, type SourceText } from '../reading/source-text.ts';

/** A plan, law or vision a text names, before ids are given. */
export interface RelatedPlanDraft {
  readonly relation: string;
  readonly name: SourceText;
  readonly lines: LineRange;
}

/** Words that relate a text to a plan, the strongest statement first. */
const RELATIONS: readonly (readonly [words: RegExp, relation: string])[] = [
  [/^.{0,12}?(?:に基づ|に基い|により)/u, '根拠'],
  [/^.{0,12}?との整合/u, '整合'],
  [/^.{0,20}?を継承/u, '継承'],
  [/^.{0,20}?を踏まえ/u, '踏まえる'],
];
const PLAN_NAME = /(?:計画|戦略|ビジョン|構想|プラン|法|条例|大綱|プロジェクト)$/u;
/** A name that is not quoted must say more than its kind, and is followed at once by the relation. */
const BARE_PLAN =
  /(?:計画|戦略|ビジョン|構想|プラン|条例)(?:[(（][^()（）]{0,60}[)）])?(?=との整合|を踏まえ|に基づ|により|を継承)/gu;
/** A document's way of naming itself. */
const OWN_PLAN = /^本(?:市|町|村|区|県|計画|戦略|ビジョン|構想|プラン)/u;
const MIN_BARE_NAME = 4;
const MAX_BARE_NAME = 60;

/**
 * Plans, laws and visions the texts name with a relation: quoted names (「…計画」を踏まえ) and bare ones (…計画に基づき). Each
 * name once: where several sentences relate to it, the strongest relation counts, then the first. Source: the words of
 * the document alone; an alias (以下「…」という。) stands for its name.
 */
export function findRelatedPlans(texts: readonly SourceText[]): readonly RelatedPlanDraft[] {
  const aliases = new Map<string, string>();
  const found = new Map<string, RelatedPlanDraft>();
  for (const plan of texts.flatMap((text) => [...findQuoted(text, aliases), ...findBare(text)])) {
    const name = aliases.get(plan.name.text) ?? plan.name.text;
    const known = found.get(name);
    if (known === undefined || strength(plan) < strength(known)) found.set(name, plan);
  }
  return [...found.values()].sort((a, b) => a.lines[0] - b.lines[0] || startOf(a) - startOf(b));
}

function startOf({ name }: RelatedPlanDraft): number {
  return name.runs[0]?.start ?? 0;
}

function strength({ relation }: RelatedPlanDraft): number {
  return RELATIONS.findIndex(([, known]) => known === relation);
}

function findQuoted(text: SourceText, aliases: Map<string, string>): readonly RelatedPlanDraft[] {
  return outerQuotes(text.text).flatMap(([from, to]) => {
    const quote = text.text.slice(from, to);
    const alias = /[(（]以下「([^」]{1,40})」/u.exec(quote);
    const name = trimText(sliceText(text, from, alias === null ? to : from + alias.index));
    if (!PLAN_NAME.test(name.text)) return [];
    if (alias?.[1] !== undefined) aliases.set(alias[1], name.text);
    return toPlan(name, text.text.slice(to + 1).replace(/^[(（]※[0-9]+[)）]/u, ''));
  });
}

/** Places of the contents of outer 「…」, the brackets left out. */
function outerQuotes(text: string): readonly (readonly [from: number, to: number])[] {
  const quotes: [number, number][] = [];
  let depth = 0;
  let from = 0;
  [...text.matchAll(/[「」]/gu)].forEach((match) => {
    if (match[0] === '「') {
      if (depth === 0) from = match.index + 1;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) quotes.push([from, match.index]);
    }
  });
  return quotes;
}

function toPlan(name: SourceText, behind: string): readonly RelatedPlanDraft[] {
  const clause = /^[^、。「」]*/u.exec(behind)?.[0] ?? '';
  const relation = RELATIONS.find(([words]) => words.test(clause));
  return relation === undefined ? [] : [{ relation: relation[1], name, lines: linesOfText(name) }];
}

function findBare(text: SourceText): readonly RelatedPlanDraft[] {
  return [...text.text.matchAll(BARE_PLAN)].flatMap((match) => {
    const end = match.index + match[0].length;
    const kindEnd = match.index + (/^(?:計画|戦略|ビジョン|構想|プラン|条例)/u.exec(match[0])?.[0].length ?? 0);
    const from = Math.max(0, kindEnd - MAX_BARE_NAME);
    const run = /[^\s、。「」()（）○◯●■◆はをがにで]+$/u.exec(text.text.slice(from, kindEnd))?.[0] ?? '';
    const names = splitText(
      sliceText(text, kindEnd - run.length, kindEnd),
      /(?<=計画|戦略|ビジョン|構想|プラン|条例)(?:・|や|と|及び)/gu,
    );
    return names
      .map((name) => sliceText(name, /^(?:市|国|県|本市)の/u.exec(name.text)?.[0].length ?? 0))
      .filter((name) => name.text.length >= MIN_BARE_NAME && !OWN_PLAN.test(name.text))
      .flatMap((name) => toPlan(name, text.text.slice(end)));
  });
}
