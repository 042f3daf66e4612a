import type { LineRange } from '../model/line-range.ts';
import { sectionLabel } from '../operations/describe-units.ts';
import type { UnitView } from '../operations/views.ts';
import { linesAddress } from '../model/lines-address.ts';
import { toLineage } from './to-lineage.ts';
import { toUnit } from './to-unit.ts';

/** Everything the page of a unit shows, save what is like it, as an answer. */
export function toUnitAnswer(view: UnitView, site: string) {
  const { document, unit } = view;
  const sourced = (lines: LineRange) => ({ lines, address: linesAddress(site, document.id, lines) });
  const line = { unit, city: document.city, document, sectionPath: view.sections.map(sectionLabel) };
  return {
    ...toUnit(line, site),
    document: {
      ...{ id: document.id, title: document.title, status: document.status },
      ...{ kind: document.kind, period: document.period },
    },
    typeLabel: view.typeLabel,
    departments: view.departments,
    crossReferences: view.crossReferences.map(({ kind, code, label, lines, policyItem }) => ({
      ...{ kind, code, label, ...sourced(lines) },
      policyItem: policyItem && toPolicyItem(policyItem, sourced),
    })),
    terms: view.terms.map(({ id, mark, word, definition, lines }) => ({
      id,
      mark,
      word,
      definition,
      ...sourced(lines),
    })),
    mentions: view.mentions,
    lineage: view.lineage.map((one) => toLineage(one, site)),
    indicators: view.indicators.map(({ id, name, kind, description, unit: counted, baseline, target, lines }) => ({
      ...{ id, name, kind, description, unit: counted, baseline, target },
      ...sourced(lines),
    })),
    source: view.source,
    corrections: view.corrections.map(({ line: at, printed, corrected, reason }) => ({
      ...{ line: at, printed, corrected, reason },
    })),
  };
}

function toPolicyItem<Sourced>(
  { id, group, code, title, lines }: NonNullable<UnitView['crossReferences'][number]['policyItem']>,
  sourced: (lines: LineRange) => Sourced,
) {
  return { id, group, code, title, ...sourced(lines) };
}
