import { NotFoundError } from '../errors.ts';
import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { MunicipalityCode, NodeId, UnitId } from '../model/ids.ts';
import type { Measure } from '../model/measure.ts';
import type { Unit } from '../model/unit.ts';
import type { DocumentAppendix, GraphStore } from '../storage/graph-store.ts';
import { conceptChips } from './concept-chip.ts';
import { loadSurroundings, sectionPath } from './describe-units.ts';
import { findSimilarElsewhere } from './find-similar-elsewhere.ts';
import { getRecord, recordOf } from './get-record.ts';
import type { GraphContext } from './graph-context.ts';
import { nearestIndicators } from './nearest-indicators.ts';
import { unitOfNode } from './unit-of-node.ts';
import type { LineageView, UnitMention, UnitView } from './views.ts';

const SIMILAR = 5;
/** Units asked of one concept to tell which municipalities share it. */
const SHARING = 500;

/** Everything known of one unit; throws `NotFoundError` when no findable unit has the id. */
export async function readUnit(context: GraphContext, id: UnitId): Promise<UnitView> {
  const { store } = context;
  const { node, unit } = await getUnit(store, id);
  const [document, appendix, surroundings, touching, similar] = await Promise.all([
    getRecord(store, 'document', unit.document),
    store.getAppendix(unit.document),
    loadSurroundings(store, [node]),
    store.listEdges([id], ['MENTIONS', 'USES_TERM', 'REFERS_TO']),
    findSimilarElsewhere(context, { unit: id, limit: SIMILAR }),
  ]);
  const edges = touching.filter(({ from }) => from === id);
  const targets = new Map((await store.getNodes(edges.map(({ to }) => to))).map((target) => [target.id, target]));
  const sections = sectionPath(surroundings.sections, unit.section);
  return {
    unit,
    document,
    sections,
    departments: measureOf(node)?.departments ?? null,
    crossReferences: crossReferences(node, targets),
    terms: [...targets.values()].flatMap((target) => recordOf(target.record, 'term') ?? []),
    mentions: await mentions(store, node, { edges, targets }),
    lineage: await lineage(store, id, appendix),
    ...(await nearestIndicators(store, unit, sections)),
    source: sourceOf(unit, appendix),
    corrections: appendix.corrections.filter(({ line }) => line >= unit.lines[0] && line <= unit.lines[1]),
    similar,
    typeLabel: typeLabel(node),
  };
}

async function getUnit(store: GraphStore, id: UnitId): Promise<{ node: GraphNode; unit: Unit }> {
  const [node] = await store.getNodes([id]);
  const unit = node === undefined ? null : unitOfNode(node);
  if (node === undefined || unit === null) {
    throw new NotFoundError(`readUnit: no unit has the id ${id}; it may have left the documents`, { details: { id } });
  }
  return { node, unit };
}

function measureOf({ record }: GraphNode): Measure | null {
  return recordOf(record, 'measure') ?? recordOf(record, 'project') ?? recordOf(record, 'focus') ?? null;
}

function typeLabel({ record }: GraphNode): string | null {
  return recordOf(record, 'theme')?.type ?? recordOf(record, 'indicator')?.kind ?? null;
}

function crossReferences(node: GraphNode, targets: ReadonlyMap<NodeId, GraphNode>): UnitView['crossReferences'] {
  const items = [...targets.values()].flatMap((target) => recordOf(target.record, 'policy-item') ?? []);
  return (measureOf(node)?.crossReferences ?? []).map((reference) => ({
    ...reference,
    policyItem: items.find(({ code }) => code === reference.code) ?? null,
  }));
}

async function mentions(
  store: GraphStore,
  node: GraphNode,
  { edges, targets }: { edges: readonly GraphEdge[]; targets: ReadonlyMap<NodeId, GraphNode> },
): Promise<readonly UnitMention[]> {
  const chips = conceptChips([...targets.values()]);
  const found = edges.map(async ({ to, evidence, by }) => {
    const concept = chips.get(to);
    if (concept === undefined) return [];
    const sharedWith = await municipalitiesOf(store, to, node.municipality);
    return [{ concept, evidence, by: by ?? '', sharedWith }];
  });
  return (await Promise.all(found)).flat();
}

async function municipalitiesOf(
  store: GraphStore,
  concept: NodeId,
  except: MunicipalityCode | null,
): Promise<readonly MunicipalityCode[]> {
  const { nodes } = await store.findNeighbours({ origin: concept, relations: ['MENTIONS'], limit: SHARING });
  const codes = new Set(nodes.flatMap(({ municipality }) => municipality ?? []));
  return [...codes].filter((code) => code !== except).sort();
}

async function lineage(store: GraphStore, id: UnitId, appendix: DocumentAppendix): Promise<readonly LineageView[]> {
  const links = appendix.lineage.filter(({ to }) => to === id);
  const nodes = await store.getNodes(links.flatMap(({ from }) => from ?? []));
  const predecessors = nodes.flatMap((node) => recordOf(node.record, 'predecessor') ?? []);
  return links.map((link) => ({ link, predecessor: predecessors.find((item) => item.id === link.from) ?? null }));
}

function sourceOf({ lines: [first, last] }: Unit, { sourceLines }: DocumentAppendix): UnitView['source'] {
  return sourceLines
    .slice(first - 1, last)
    .map((text, index) => ({ line: first + index, text }))
    .filter(({ text }) => text.trim() !== '');
}
