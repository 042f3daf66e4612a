import type { GraphEdge } from '../model/graph-edge.ts';
import type { ConceptId, NodeId } from '../model/ids.ts';
import { conceptChips } from './concept-chip.ts';
import { describeUnits } from './describe-units.ts';
import { getRecord } from './get-record.ts';
import type { GraphContext } from './graph-context.ts';
import { listMunicipalities } from './list-municipalities.ts';
import type { ConceptChip, ConceptView, MentioningUnit } from './views.ts';

/** A concept with its neighbours in the scheme and every unit that mentions it; throws `NotFoundError`. */
export async function readConcept(context: GraphContext, id: ConceptId): Promise<ConceptView> {
  const { store } = context;
  const concept = await getRecord(store, 'concept', id);
  const edges = await store.listEdges([id], ['BROADER', 'RELATED', 'MENTIONS']);
  const others = edges.filter(({ type }) => type !== 'MENTIONS').map(({ from, to }) => (from === id ? to : from));
  const chips = conceptChips(await store.getNodes(others));
  const units = await mentioningUnits(context, edges);
  const municipalities = await listMunicipalities(context);
  return {
    concept,
    broader: chipsOf(edges, chips, ({ type, from, to }) => (type === 'BROADER' && from === id ? to : null)),
    narrower: chipsOf(edges, chips, ({ type, from, to }) => (type === 'BROADER' && to === id ? from : null)),
    related: chipsOf(edges, chips, ({ type, from, to }) => (type === 'RELATED' ? (from === id ? to : from) : null)),
    municipalities: municipalities.map((municipality) => ({
      municipality,
      units: units.filter(({ city }) => city.code === municipality.code),
    })),
  };
}

function chipsOf(
  edges: readonly GraphEdge[],
  chips: ReadonlyMap<string, ConceptChip>,
  otherEnd: (edge: GraphEdge) => NodeId | null,
): readonly ConceptChip[] {
  const ids = new Set(edges.map(otherEnd));
  return [...ids].flatMap((id) => (id === null ? [] : (chips.get(id) ?? [])));
}

async function mentioningUnits(
  { store }: GraphContext,
  edges: readonly GraphEdge[],
): Promise<readonly MentioningUnit[]> {
  const mentions = edges.filter(({ type }) => type === 'MENTIONS');
  const byUnit = new Map(mentions.map((edge) => [edge.from, edge]));
  const lines = await describeUnits(store, await store.getNodes([...byUnit.keys()]));
  return lines.map((line) => {
    const edge = byUnit.get(line.unit.id);
    return { ...line, evidence: edge?.evidence ?? [], by: edge?.by ?? '' };
  });
}
