import { lineRangeOf } from '../model/line-range.ts';
import { joinTexts, linesOfText, sliceText, splitText, trimText, type SourceText } from '../reading/source-text.ts';
import { cleanText, cleanTitle, marksIn } from './clean-text.ts';
import type { IndicatorDraft, MeasureDraft, SectionDraft, ThemeDraft } from './draft.ts';
import { isIn } from './find-heading.ts';
import type { UnitRule } from './plan-profile.ts';
import type { Body } from './walked-document.ts';

/** Units of the lists of a document, and the bodies that hold none. */
export interface FoundUnits {
  readonly measures: readonly MeasureDraft[];
  readonly themes: readonly ThemeDraft[];
  readonly indicators: readonly IndicatorDraft[];
  readonly rest: readonly Body[];
}

type Mutable = { [Key in keyof FoundUnits]: FoundUnits[Key] extends readonly (infer Value)[] ? Value[] : never };

/** Finds units that stand in lists: indicators with → descriptions, names between commas, one unit a bullet. */
export function findListedUnits(bodies: readonly Body[], rules: readonly UnitRule[]): FoundUnits {
  const found: Mutable = { measures: [], themes: [], indicators: [], rest: [] };
  for (let index = 0; index < bodies.length;) index += takeUnit(bodies, index, { rules, found });
  return found;
}

interface Taking {
  readonly rules: readonly UnitRule[];
  readonly found: Mutable;
}

/** Takes the unit that begins at a body, or leaves the body; gives how many bodies were used up. */
function takeUnit(bodies: readonly Body[], index: number, { rules, found }: Taking): number {
  const body = bodies[index];
  if (body === undefined) return 1;
  const here = { rules: rules.filter((rule) => body.section !== null && isIn(rule, body.section)), found };
  const taken = takeDescribed(bodies, index, here) || takeList(bodies, index, here) || takeBullet(body, here);
  if (taken === 0) found.rest.push(body);
  return Math.max(1, taken);
}

function takeDescribed(bodies: readonly Body[], index: number, { rules, found }: Taking): number {
  const rule = rules.find(({ from }) => from === 'arrows');
  const [name, description] = bodies.slice(index, index + 2);
  if (rule === undefined || name?.section == null || name.block.kind !== 'bullet') return 0;
  if (description?.block.kind !== 'bullet' || !description.block.text.text.startsWith('→')) return 0;
  found.indicators.push(describedIndicator(name.section, [name.block.text, description.block.text], rule));
  return 2;
}

function takeList(bodies: readonly Body[], index: number, { rules, found }: Taking): number {
  const rule = rules.find(({ from }) => from === 'list');
  const body = bodies[index];
  if (rule === undefined || body?.section == null || body.block.text.text.includes('。')) return 0;
  const { section } = body;
  const paragraphs = takeParagraphs(bodies, index, section);
  const names = splitText(joinTexts(paragraphs), /[、，]/gu).filter((name) => name.text !== '');
  found.indicators.push(...names.map((name) => namedIndicator(section, name, rule)));
  return paragraphs.length;
}

function takeBullet({ section, item, block }: Body, { rules, found }: Taking): number {
  const rule = rules.find(({ from }) => from === 'bullets');
  if (rule === undefined || section === null || item !== null || block.kind !== 'bullet') return 0;
  pushBullet({ section, text: block.text }, rule, found);
  return 1;
}

function takeParagraphs(bodies: readonly Body[], from: number, section: SectionDraft): readonly SourceText[] {
  const texts: SourceText[] = [];
  for (
    let body = bodies[from];
    body?.section === section && body.block.kind === 'paragraph';
    body = bodies[from + texts.length]
  ) {
    texts.push(body.block.text);
  }
  return texts;
}

function describedIndicator(
  section: SectionDraft,
  texts: readonly [SourceText, SourceText],
  rule: UnitRule,
): IndicatorDraft {
  const [name, description] = texts;
  return {
    ...namedIndicator(section, name, rule),
    description: cleanText(sliceText(description, 1)),
    lines: lineRangeOf([...linesOfText(name), ...linesOfText(description)]),
  };
}

function namedIndicator(section: SectionDraft, name: SourceText, rule: UnitRule): IndicatorDraft {
  return {
    section,
    kind: rule.kind === '数値目標' ? '数値目標' : 'KPI',
    name: cleanTitle(name),
    description: null,
    unit: null,
    baseline: null,
    target: null,
    lines: linesOfText(name),
  };
}

interface Bullet {
  readonly section: SectionDraft;
  readonly text: SourceText;
}

function pushBullet({ section, text }: Bullet, rule: UnitRule, found: Mutable): void {
  const title = cleanTitle(text);
  const lines = linesOfText(text);
  const noText = sliceText(text, 0, 0);
  if (rule.find === 'indicators') found.indicators.push(namedIndicator(section, text, rule));
  else if (rule.find === 'themes') {
    found.themes.push({ section, type: rule.type ?? '', number: null, title, text: noText, lines });
  } else {
    const kind = rule.kind === 'project' || rule.kind === 'focus' ? rule.kind : 'measure';
    const marks = marksIn(text);
    found.measures.push({
      section,
      kind,
      number: null,
      title,
      titleOrigin: null,
      text: noText,
      lines,
      departments: [],
      marks,
      references: [],
    });
  }
}

/** 「A」、「B」…のN つの TYPE: each quoted name is a theme where there are as many as the number says. The text stays where it is. */
export function findEnumeratedThemes(bodies: readonly Body[], rules: readonly UnitRule[]): readonly ThemeDraft[] {
  return bodies.flatMap(({ section, block }) => {
    if (section === null) return [];
    return rules
      .filter((rule) => rule.from === 'enumeration' && isIn(rule, section))
      .flatMap((rule) => readEnumeration(block.text, rule).map((title) => toTheme(section, title, rule)));
  });
}

function readEnumeration(text: SourceText, rule: UnitRule): readonly SourceText[] {
  const pattern = new RegExp(`の([0-9０-９]{1,2})つの${rule.type ?? ''}`, 'u');
  const match = pattern.exec(text.text);
  if (match?.[1] === undefined) return [];
  const count = Number(match[1].normalize('NFKC'));
  const names: SourceText[] = [];
  let end = match.index;
  while (text.text[end - 1] === '」' && names.length < count) {
    const open = text.text.lastIndexOf('「', end);
    names.unshift(trimText(sliceText(text, open + 1, end - 1)));
    end = text.text[open - 1] === '、' ? open - 1 : open;
    if (end === open) break;
  }
  return names.length === count ? names : [];
}

function toTheme(section: SectionDraft, title: SourceText, rule: UnitRule): ThemeDraft {
  const text = sliceText(title, 0, 0);
  return { section, type: rule.type ?? '', number: null, title, text, lines: linesOfText(title) };
}
