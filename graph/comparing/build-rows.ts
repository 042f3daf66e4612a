import type { ConceptId, DocumentId, MunicipalityCode } from '../model/ids.ts';
import { type CellState, columnOf, type ComparisonCell, type ComparisonRow, isNamed } from './comparison.ts';

/** How many units of one kind of counting a municipality or a document (`row`, as stores call it) has for a concept. */
export interface CountedUnits {
  readonly row: string;
  readonly concept: ConceptId;
  readonly units: number;
}

/** A column: a municipality, or one `document` of it. */
export interface MatrixColumn {
  readonly code: MunicipalityCode;
  readonly document?: DocumentId | null;
  readonly listsMeasures: boolean;
}

/** What a matrix is built of; counts of zero may be left out. */
export interface MatrixParts {
  readonly columns: readonly MatrixColumn[];
  /** `counted` where more than the concept's own mentions count. */
  readonly concepts: readonly {
    readonly id: ConceptId;
    readonly field: ConceptId;
    readonly counted?: readonly ConceptId[];
  }[];
  readonly measures: readonly CountedUnits[];
  readonly themes: readonly CountedUnits[];
  readonly texts: readonly CountedUnits[];
}

/** A row for each concept and a cell for each column, in the order given. */
export function buildRows({ columns, concepts, measures, themes, texts }: MatrixParts): readonly ComparisonRow[] {
  const [measureCounts, themeCounts, textCounts] = [measures, themes, texts].map(countsByPlace);
  return concepts.map(({ id, field, counted = [id] }) => {
    const cells = columns.map(({ code, document = null, listsMeasures }): ComparisonCell => {
      const place = placeOf(columnOf({ municipality: code, document }), id);
      const own = measureCounts?.get(place) ?? 0;
      return {
        municipality: code,
        document,
        state: stateOf(own, listsMeasures),
        measures: own,
        themes: themeCounts?.get(place) ?? 0,
        texts: textCounts?.get(place) ?? 0,
      };
    });
    return { concept: id, counted, field, cells, namedBy: cells.filter(isNamed).length };
  });
}

/** A document without a list can still hold a measure that was read from its text: that is there to be shown. */
function stateOf(measures: number, listsMeasures: boolean): CellState {
  if (measures > 0) return 'has';
  return listsMeasures ? 'not-found' : 'no-list';
}

function countsByPlace(counts: readonly CountedUnits[]): ReadonlyMap<string, number> {
  return new Map(counts.map(({ row, concept, units }) => [placeOf(row, concept), units]));
}

function placeOf(row: string, concept: ConceptId): string {
  return `${row} ${concept}`;
}
