import type { DocumentId, MunicipalityCode, SectionId, UnitId } from '#graph/model/ids.ts';
import type { Measure } from '#graph/model/measure.ts';
import type { ParsedPlan } from '#graph/model/parsed-plan.ts';
import type { Section } from '#graph/model/section.ts';

const DOCUMENT = 'd-sample' as DocumentId;

/** A plan whose source is given line by line; lists that are not given are empty. */
export function sampleParsedPlan(sourceLines: readonly string[], given: Partial<ParsedPlan> = {}): ParsedPlan {
  return {
    document: {
      ...{ id: DOCUMENT, source: 'sample.txt', sha256: '0'.repeat(64), lineCount: sourceLines.length },
      ...{ title: 'まちの計画', kind: '総合計画', status: null, period: null, listsMeasures: true, readingStamp: 'x' },
      city: { code: '999999' as MunicipalityCode, name: '試市', prefecture: '試県' },
    },
    sourceLines,
    ...{ sections: [], measures: [], themes: [], indicators: [], terms: [], policyItems: [], predecessors: [] },
    ...{ lineage: [], relatedPlans: [], passages: [], corrections: [], unplaced: [] },
    ...given,
  };
}

/** A measure of the sample plan. */
export function sampleMeasure(id: string, given: Partial<Measure>): Measure {
  return {
    ...{ id: asUnitId(id), document: DOCUMENT, section: asSectionId('s-1'), kind: 'measure', number: null },
    ...{ title: '', titleOrigin: 'verbatim', text: '', lines: [1, 1], departments: [], terms: [], crossReferences: [] },
    ...given,
  };
}

/** A section of the sample plan. */
export function sampleSection(id: string, given: Partial<Section>): Section {
  return {
    ...{ id: asSectionId(id), document: DOCUMENT, parent: null, number: null, title: '', levelLabel: '節' },
    ...{ headingLines: [1, 1], lines: [1, 1], note: null },
    ...given,
  };
}

/** An id of a unit that exists in tests only. */
export function asUnitId(id: string): UnitId {
  return id as UnitId;
}

/** An id of a section that exists in tests only. */
export function asSectionId(id: string): SectionId {
  return id as SectionId;
}
