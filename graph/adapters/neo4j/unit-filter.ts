import type { UnitFilter } from '../../storage/graph-store.ts';
import { toTerm } from './search-terms.ts';

/** The filter as parameters; `null` = everything passes. */
export function filterParameters(filter: UnitFilter = {}): Readonly<Record<string, readonly string[] | null>> {
  return {
    municipalities: filter.municipalities ?? null,
    kinds: filter.kinds ?? null,
    documents: filter.documents ?? null,
    notMunicipalities: filter.notMunicipalities ?? null,
  };
}

/** Condition on a searchable node that holds where it passes the filter; its parameters are those of `filterParameters`. */
export function filterCondition(node: 'unit'): string {
  return `($municipalities IS NULL OR ${node}.municipality IN $municipalities)
    AND ($documents IS NULL OR ${node}.document IN $documents)
    AND ($kinds IS NULL OR substring(${node}._kind, 2) IN $kinds)
    AND ($notMunicipalities IS NULL OR NOT ${node}.municipality IN $notMunicipalities)`;
}

/** Terms of a searchable node that the full-text index filters by. */
export function filterTerms(node: { municipality: string | null; document: string | null; kind: string }): string {
  return [municipalityTerm(node.municipality ?? ''), documentTerm(node.document ?? ''), kindTerm(node.kind)].join(' ');
}

/** Values of one list that still go into a full-text query; Lucene refuses queries of more than 1,024 terms. */
const MOST_VALUES = 100;

/**
 * The filter as clauses of a full-text query that do not change scores. Longer lists than {@link MOST_VALUES} are left to
 * {@link filterCondition}.
 */
export function filterClauses({ municipalities, documents, kinds, notMunicipalities }: UnitFilter = {}): string {
  return [
    clause('+', municipalities, municipalityTerm),
    clause('+', documents, documentTerm),
    clause('+', kinds, kindTerm),
    clause('-', notMunicipalities, municipalityTerm),
  ].join('');
}

function clause(sign: '+' | '-', values: readonly string[] | undefined, toValue: (value: string) => string): string {
  if (values === undefined || values.length > MOST_VALUES || values.length === 0) return '';
  return ` ${sign}_filters:(${values.map(toValue).join(' ')})^0`;
}

const municipalityTerm = (code: string): string => `m${toTerm(code)}`;
const documentTerm = (id: string): string => `d${toTerm(id)}`;
const kindTerm = (kind: string): string => `k${toTerm(kind)}`;
