import { NotFoundError } from '../errors.ts';
import type { MunicipalityCode, NodeId } from '../model/ids.ts';
import { UNIT_KINDS } from '../model/unit.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { conceptChips } from './concept-chip.ts';
import type { GraphContext } from './graph-context.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { summariseDocument } from './list-documents.ts';
import { listDocumentRecords, listMunicipalities } from './list-municipalities.ts';
import type { MunicipalityView } from './views.ts';

/** What is loaded of one municipality; throws `NotFoundError` for a code without documents. */
export async function readMunicipality(context: GraphContext, code: MunicipalityCode): Promise<MunicipalityView> {
  const { store } = context;
  const municipality = (await listMunicipalities(context)).find((candidate) => candidate.code === code);
  if (municipality === undefined) {
    throw new NotFoundError(`readMunicipality: no loaded document belongs to ${code}`, { details: { code } });
  }
  const documents = (await listDocumentRecords(store)).filter(({ city }) => city.code === code);
  return {
    municipality,
    documents: await Promise.all(documents.map((document) => summariseDocument(store, document))),
    concepts: await conceptsOf(store, code),
    departments: await departmentsOf(store, code),
  };
}

async function conceptsOf(store: GraphStore, code: MunicipalityCode): Promise<MunicipalityView['concepts']> {
  const units = await listAllNodes(store, { municipality: code, kinds: UNIT_KINDS });
  const edges = await store.listEdges(
    units.map(({ id }) => id),
    ['MENTIONS'],
  );
  const counts = new Map<NodeId, number>();
  for (const { to } of edges) counts.set(to, (counts.get(to) ?? 0) + 1);
  const chips = conceptChips(await store.getNodes([...counts.keys()]));
  const spread = await municipalitiesByConcept(store, [...counts.keys()]);
  return [...counts]
    .flatMap(([id, count]) => {
      const concept = chips.get(id);
      return concept === undefined ? [] : [{ concept, units: count, municipalities: spread.get(id) ?? 1 }];
    })
    .sort((a, b) => b.units - a.units || (a.concept.id < b.concept.id ? -1 : 1));
}

async function municipalitiesByConcept(
  store: GraphStore,
  concepts: readonly NodeId[],
): Promise<ReadonlyMap<NodeId, number>> {
  const edges = await store.listEdges(concepts, ['MENTIONS']);
  const units = await store.getNodes([...new Set(edges.map(({ from }) => from))]);
  const municipality = new Map(units.map((node) => [node.id, node.municipality]));
  const sets = new Map<NodeId, Set<MunicipalityCode | null | undefined>>();
  for (const { from, to } of edges) sets.set(to, (sets.get(to) ?? new Set()).add(municipality.get(from)));
  return new Map([...sets].map(([id, codes]) => [id, codes.size]));
}

async function departmentsOf(store: GraphStore, code: MunicipalityCode): Promise<MunicipalityView['departments']> {
  const nodes = (
    await store.getSubgraph(
      (await listAllNodes(store, { municipality: code, kinds: ['department'] })).map(({ id }) => id),
    )
  ).nodes;
  return nodes
    .map(({ label, degrees }) => ({ name: label, measures: degrees.HANDLED_BY ?? 0 }))
    .sort((a, b) => b.measures - a.measures || (a.name < b.name ? -1 : 1));
}
