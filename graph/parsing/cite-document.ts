import { InvalidInputError } from '../errors.ts';
import type { MunicipalityCode } from '../model/ids.ts';
import type { LineRange } from '../model/line-range.ts';
import type { Municipality } from '../model/municipality.ts';
import type { PlanPeriod } from '../model/plan-document.ts';
import type { Block } from '../reading/block.ts';
import { joinTexts, linesOfText, sliceText, type SourceText } from '../reading/source-text.ts';
import { isHeadingLike } from './find-heading.ts';
import type { PlanProfile } from './plan-profile.ts';
import { findPeriod, readPeriod } from './read-period.ts';

/** What a document says of itself. */
export interface DocumentFacts {
  readonly title: { readonly text: SourceText; readonly lines: LineRange };
  readonly kind: string;
  readonly status: string | null;
  readonly period: PlanPeriod | null;
  readonly city: Municipality;
}

/** Stands where no municipality is named; the code is given to none by the Ministry of Internal Affairs. */
const NO_CITY = { code: '000000', name: '（自治体名なし）' };
const KINDS = /総合戦略|総合計画|基本計画|実施計画|行動計画|ビジョン|構想|戦略|計画|プラン/u;
const STATUS = /[(（](素案|原案|最終案|案|改訂版|改定版|中間見直し)[)）]/u;
const CITY =
  /^(?:第[0-9０-９一二三四五六七八九十]+[期次])?([^\s第「」()（）]{1,7}?[市町村区])(?![市町村区](?![民内立場街]))/u;

/** Title, kind, status, period and city: cut where the profile says, else found in the text. Never made up. */
export function citeDocument(source: string, blocks: readonly Block[], profile: PlanProfile): DocumentFacts {
  const text = profile.title === undefined ? findTitle(blocks) : cutPlaces(profile.title, blocks, source);
  return {
    title: { text, lines: linesOfText(text) },
    kind: profile.kind ?? KINDS.exec(text.text)?.[0] ?? '文書',
    status: citeStatus(profile, { blocks, source, title: text.text }),
    period: citePeriod(profile, blocks, source),
    city: citeCity(profile, text.text),
  };
}

/** The first heading the format marks, else the first line that can be a heading, else the first words. */
function findTitle(blocks: readonly Block[]): SourceText {
  const marked = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const plain = blocks.find(
    (block) => block.kind !== 'rule' && block.kind !== 'table-row' && isHeadingLike(block.text.text),
  );
  const first = marked ?? plain ?? blocks.find((block) => block.kind !== 'rule') ?? blocks[0];
  if (first === undefined)
    throw new InvalidInputError('citeDocument: the document holds no text; give a file with text');
  return sliceText(first.text, 0, 80);
}

interface Place {
  readonly line: number;
  readonly words?: string | undefined;
}

function cutPlaces(places: readonly Place[], blocks: readonly Block[], source: string): SourceText {
  return joinTexts(
    places.map((place) => cutPlace(place, blocks, source)),
    ' ',
  );
}

function cutPlace({ line, words }: Place, blocks: readonly Block[], source: string): SourceText {
  const here = blocks.filter((block) => block.lines[0] <= line && block.lines[1] >= line);
  for (const { text } of here) {
    const at = words === undefined ? 0 : text.text.indexOf(words);
    if (at >= 0) return words === undefined ? text : sliceText(text, at, at + words.length);
  }
  throw new InvalidInputError(
    `citeDocument: line ${line} of ${source} does not hold "${words ?? 'any text'}"; adapt the profile to this version of the file`,
    { details: { source, line, words: words ?? null } },
  );
}

interface Citing {
  readonly blocks: readonly Block[];
  readonly source: string;
  readonly title: string;
}

function citeStatus({ status, title }: PlanProfile, citing: Citing): string | null {
  if (status === undefined) return title === undefined ? (STATUS.exec(citing.title)?.[1] ?? null) : null;
  if (!Array.isArray(status)) return status.declared;
  return status.map((place) => cutPlace(place, citing.blocks, citing.source).text).join('');
}

function citePeriod({ period, title }: PlanProfile, blocks: readonly Block[], source: string): PlanPeriod | null {
  if (period !== undefined) return readPeriod(cutPlace(period, blocks, source).text);
  return title === undefined ? findPeriod(blocks) : null;
}

function citeCity({ city }: PlanProfile, title: string): Municipality {
  if (city !== undefined) return { ...city, code: city.code as MunicipalityCode };
  const name = CITY.exec(title)?.[1] ?? NO_CITY.name;
  return { code: NO_CITY.code as MunicipalityCode, name, prefecture: '' };
}
