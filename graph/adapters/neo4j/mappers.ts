import { StoreUnavailableError } from '../../errors.ts';
import type { FacetName, FacetValue } from '../../model/facet.ts';
import type { GraphEdge } from '../../model/graph-edge.ts';
import type { GraphNode } from '../../model/graph-node.ts';
import type { GraphPath } from '../../model/graph-path.ts';
import type { ModelIdentity } from '../../model/model-identity.ts';
import type { SubgraphNode } from '../../model/subgraph.ts';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId, UnitId } from '../../model/ids.ts';
import { compareEdges } from '../../storage/compare-edges.ts';
import type { UnitKind } from '../../model/unit.ts';
import { compareText } from '../../storage/compare-text.ts';
import type {
  Candidate,
  DocumentAppendix,
  ElsewhereCandidates,
  FacetTable,
  MatrixCell,
  StoreContents,
  UnitCount,
  ValueCount,
} from '../../storage/graph-store.ts';
import { FORMAT } from './statement.ts';

/** Refuses an answer of another form than the statement promises: the database was changed by other hands. */
export function toObject(answer: unknown): Readonly<Record<string, unknown>> {
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer))
    return Object.fromEntries(Object.entries(answer));
  throw strange('an object', answer);
}

export function toList(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  throw strange('a list', answer);
}

export function toText(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  throw strange('a text', answer);
}

export function toNumber(answer: unknown): number {
  if (typeof answer === 'number') return answer;
  throw strange('a number', answer);
}

function strange(expected: string, answer: unknown): StoreUnavailableError {
  return new StoreUnavailableError(
    `Neo4j store: the database gives ${answer === null ? 'nothing' : typeof answer} where ${expected} belongs; ingest the documents again`,
    { retriable: false, details: { expected } },
  );
}

/** A node as it went in. This adapter wrote the text, under the format that the statement asks for. */
export function toNode(record: unknown): GraphNode {
  return JSON.parse(toText(record)) as GraphNode;
}

/** A node with its degrees from `[record, degrees]`. */
export function toSubgraphNode(pair: unknown): SubgraphNode {
  const [record, degrees] = toList(pair);
  return { ...toNode(record), degrees: JSON.parse(toText(degrees)) as SubgraphNode['degrees'] };
}

/** An edge as it went in. */
export function toEdge(record: unknown): GraphEdge {
  return JSON.parse(toText(record)) as GraphEdge;
}

/** An appendix as it went in. */
export function toAppendix(content: unknown): DocumentAppendix {
  return JSON.parse(toText(content)) as DocumentAppendix;
}

/** A path from `[ids, edges of each step]`. */
export function toPath(row: unknown): GraphPath {
  const [nodes, steps] = toList(row);
  return {
    nodes: toList(nodes).map((id) => toText(id) as NodeId),
    steps: toList(steps).map((edges) => toList(edges).map(toEdge).sort(compareEdges)),
  };
}

/** A cell from `[row, concept, units]`. */
export function toCell(cell: unknown): MatrixCell {
  const [row, concept, units] = toList(cell);
  return { row: toText(row) as MunicipalityCode, concept: toText(concept) as ConceptId, units: toNumber(units) };
}

/** A count from `[municipality, document, kind, units]`. */
export function toUnitCount(row: unknown): UnitCount {
  const [municipality, document, kind, units] = toList(row);
  return {
    municipality: toText(municipality) as MunicipalityCode,
    document: toText(document) as DocumentId,
    kind: toText(kind) as UnitKind,
    units: toNumber(units),
  };
}

/** Numbers of mentioning units from `[[concept, units], …]`. */
export function toMentioned(rows: unknown): ElsewhereCandidates['mentioned'] {
  return toList(rows).map((row) => {
    const [concept, units] = toList(row);
    return { concept: toText(concept) as ConceptId, units: toNumber(units) };
  });
}

/** Counts by facet from `[[facet, value, units], …]`, by value. */
export function toFacetTable(rows: unknown): FacetTable {
  const counts = toList(rows).map((row) => {
    const [facet, value, units] = toList(row);
    return { facet: toText(facet), value: toText(value), units: toNumber(units) };
  });
  const listed = <Name extends FacetName>(name: Name): readonly ValueCount<FacetValue[Name]>[] =>
    counts
      .filter(({ facet }) => facet === name)
      .map(({ value, units }) => ({ value: value as FacetValue[Name], units }))
      .sort((a, b) => compareText(a.value, b.value));
  return {
    municipalities: listed('municipalities'),
    kinds: listed('kinds'),
    statuses: listed('statuses'),
    fields: listed('fields'),
    departments: listed('departments'),
  };
}

/** Candidates from `[[id, score], …]`. */
export function toCandidates(rows: unknown): readonly Candidate[] {
  return toList(rows).map((row) => {
    const [unit, score] = toList(row);
    return { unit: toText(unit) as UnitId, score: toNumber(score) };
  });
}

/** What the pointer says; `undefined` = there is none. */
export function toContents(answer: unknown): StoreContents {
  if (answer === undefined) return { state: 'empty' };
  const { format, stamp, tokeniser, model, counts, labelled } = toObject(answer);
  if (format !== FORMAT) {
    const reason = `the graph was stored as ${String(format)}, this version reads ${FORMAT}; ingest the documents again`;
    return { state: 'unusable', reason };
  }
  return {
    state: 'ready',
    // Another stamp than the one that was asked for makes the next ingest finish what was interrupted.
    stamp: labelled === true ? toText(stamp) : `${toText(stamp)} (plain labels unfinished)`,
    tokeniser: toText(tokeniser),
    model: JSON.parse(toText(model)) as ModelIdentity | null,
    counts: JSON.parse(toText(counts)) as Extract<StoreContents, { state: 'ready' }>['counts'],
  };
}
