import type { GraphPart, DocumentName, PlacedMunicipality } from '../exploring/graph-part.ts';
import { reachOf, type ConceptSpread } from '../exploring/concept-spread.ts';
import type { ConceptId, MunicipalityCode, NodeId } from '../model/ids.ts';
import type { Subgraph, SubgraphNode } from '../model/subgraph.ts';
import { describeFields } from './describe-fields.ts';
import { describeOutline } from './describe-outline.ts';
import { recordOf } from './get-record.ts';
import type { GraphContext } from './graph-context.ts';
import { listMunicipalities } from './list-municipalities.ts';
import { loadSpreads } from './load-spreads.ts';

/**
 * Some nodes with the edges between them, and everything the explorer says about them: documents, municipalities, the
 * sections they stand in, how far their concepts reach and which fields these belong to. `spreads` are those already loaded. Unknown ids are left out.
 */
export async function describePart(
  context: GraphContext,
  nodes: readonly NodeId[],
  spreads: readonly ConceptSpread[] = [],
): Promise<GraphPart> {
  return describeSubgraph(context, await context.store.getSubgraph(nodes), spreads);
}

/** The same for a subgraph that is already loaded. */
export async function describeSubgraph(
  context: GraphContext,
  subgraph: Subgraph,
  spreads: readonly ConceptSpread[] = [],
): Promise<GraphPart> {
  const known = new Set(spreads.map(({ concept }) => concept));
  const concepts = subgraph.nodes.flatMap(({ record }) => recordOf(record, 'concept')?.id ?? []);
  const loaded = await loadSpreads(
    context.store,
    concepts.filter((id) => !known.has(id)),
  );
  return {
    ...subgraph,
    nodes: subgraph.nodes.map(withoutHiddenLabels),
    documents: await documentNames(context, subgraph),
    municipalities: await placedMunicipalities(context, subgraph),
    reach: reachOfThese(concepts, [...spreads, ...loaded]),
    sections: await describeOutline(context.store, subgraph.nodes),
    fields: await describeFields(context.store, concepts),
  };
}

function reachOfThese(concepts: readonly ConceptId[], spreads: readonly ConceptSpread[]): GraphPart['reach'] {
  const wanted = new Set(concepts);
  return spreads
    .filter(({ concept }) => wanted.has(concept))
    .map(reachOf)
    .sort((a, b) => (a.concept < b.concept ? -1 : 1));
}

async function documentNames({ store }: GraphContext, { nodes }: Subgraph): Promise<readonly DocumentName[]> {
  const ids = new Set(nodes.flatMap(({ document }) => document ?? []));
  const records = (await store.getNodes([...ids])).flatMap(({ record }) => recordOf(record, 'document') ?? []);
  return records
    .map(({ id, title, status, period }) => ({ id, title, status, period: period?.label ?? null }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function placedMunicipalities(
  context: GraphContext,
  { nodes }: Subgraph,
): Promise<readonly PlacedMunicipality[]> {
  const codes = new Set<MunicipalityCode>(nodes.flatMap(({ municipality }) => municipality ?? []));
  const all = await listMunicipalities(context);
  return all.flatMap((summary, place) => (codes.has(summary.code) ? [{ ...summary, place }] : []));
}

/** Nobody reads the thirty everyday words of a concept in a picture, but every picture would carry those of all its concepts. */
function withoutHiddenLabels(node: SubgraphNode): SubgraphNode {
  const { record } = node;
  return record.kind === 'concept'
    ? { ...node, record: { ...record, value: { ...record.value, hiddenLabels: [] } } }
    : node;
}
