import type { UnitView } from '#graph/operations/views.ts';
import type { unit } from '$lib/messages/ja/unit.ts';

/** One fact with its values; none = the document does not state it. */
export interface UnitFact {
  readonly name: string;
  readonly values: readonly string[];
  /** True where the words are the interface's, not the document's. */
  readonly isOurs: boolean;
  /** What the reader should know of the values; `null` where they speak for themselves. */
  readonly remark: string | null;
}

const PROMISES: readonly string[] = ['measure', 'project', 'focus'];

/** Whether a unit is something that a plan promises: only these can have departments, lineage and references. */
export function isPromise({ kind }: UnitView['unit']): boolean {
  return PROMISES.includes(kind);
}

/** Facts of a unit in the order of the page; only what its kind of unit can have is listed. */
export function unitFacts(view: UnitView, m: (typeof unit)['facts']): readonly UnitFact[] {
  const stated = (name: string, values: readonly string[], isOurs = false): UnitFact => ({
    name,
    values,
    isOurs,
    remark: null,
  });
  const { document, departments, typeLabel, lineage, indicators, terms } = view;
  const origins = lineage.filter(({ predecessor }) => predecessor !== null);
  const counted = (count: number, words: (count: number) => string) => (count === 0 ? [] : [words(count)]);
  return [
    stated(m.status, document.status === null ? [] : [document.status]),
    stated(m.period, document.period === null ? [] : [document.period.label]),
    ...(typeLabel === null ? [] : [stated(m.type, [typeLabel])]),
    ...(isPromise(view.unit)
      ? [
          {
            ...stated(m.departments, departments === null || departments.length === 0 ? [] : [departments.join('、')]),
            remark: m.departmentsNote,
          },
          stated(m.lineage, counted(origins.length, m.lineageSome), true),
          stated(m.indicators, counted(indicators.length, m.indicatorsSome), true),
          stated(
            m.terms,
            terms.map(({ mark, word }) => [mark, word].filter((part) => part !== null).join(' ')),
          ),
        ]
      : []),
  ];
}
