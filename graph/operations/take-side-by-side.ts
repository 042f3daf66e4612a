import type { TakenComparison, TakenMeasure, TakenShare } from '../exporting/taken-comparison.ts';
import type { UnitId } from '../model/ids.ts';
import { linesAddress } from '../model/lines-address.ts';
import { UNIT_KIND_NAMES } from '../model/unit-kind-names.ts';
import { sectionLabel } from './describe-units.ts';
import type { ComparedUnit, SideBySideView } from './side-by-side-view.ts';

/** What a file says of its making, and the reader's notes by unit. */
export interface TakenFrame {
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Address of the site, without a slash at the end. */
  readonly site: string;
  /** Address of the page that shows the comparison. */
  readonly address: string;
  readonly notes: ReadonlyMap<UnitId, string>;
}

/** Units beside each other as they are taken away: names instead of ids, addresses of the source instead of lines alone. */
export function takeSideBySide({ units }: SideBySideView, { notes, site, ...frame }: TakenFrame): TakenComparison {
  const names = new Map(units.map(({ unit, name }) => [unit.id, name]));
  const nameAll = (ids: readonly UnitId[]) => ids.map((id) => names.get(id) ?? id);
  const measures = units.map((column): TakenMeasure => {
    const { unit, city, document, indicatorSection } = column;
    return {
      id: unit.id,
      column: column.name,
      municipalityCode: city.code,
      municipality: city.name,
      prefecture: city.prefecture,
      kind: UNIT_KIND_NAMES[unit.kind],
      number: unit.number,
      title: unit.title,
      titleOrigin: unit.titleOrigin,
      text: unit.text,
      departments: column.departments ?? [],
      indicators: takeIndicators(column, site),
      indicatorSection: indicatorSection === null ? null : sectionLabel(indicatorSection),
      terms: column.terms.map(({ mark, word, definition }) => ({ mark, word, definition })),
      concepts: column.mentions.map(({ concept, sharedWith }) => ({
        name: concept.label,
        sharedWith: nameAll(sharedWith),
      })),
      sharedWords: takeWords(column, nameAll),
      ownWords: column.ownWords,
      note: notes.get(unit.id) ?? '',
      document: document.title,
      status: document.status,
      period: document.period?.label ?? null,
      sections: column.sections.map(sectionLabel),
      lines: unit.lines,
      address: linesAddress(site, document.id, unit.lines),
    };
  });
  return { ...frame, measures };
}

function takeIndicators({ indicators, document }: ComparedUnit, site: string): TakenMeasure['indicators'] {
  return indicators.map(({ name, kind, unit, baseline, target, lines }) => ({
    name,
    kind,
    unit,
    baseline,
    target,
    lines,
    address: linesAddress(site, document.id, lines),
  }));
}

function takeWords(
  { sharedWords }: ComparedUnit,
  nameAll: (ids: readonly UnitId[]) => string[],
): readonly TakenShare[] {
  const byWord = new Map(sharedWords.map(({ word, sharedWith }) => [word, nameAll(sharedWith)]));
  return [...byWord].map(([name, sharedWith]) => ({ name, sharedWith }));
}
