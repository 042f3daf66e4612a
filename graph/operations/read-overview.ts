import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { MunicipalityCode, NodeId, UnitId } from '../model/ids.ts';
import type { MunicipalitySummary } from '../model/subgraph.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { conceptChips } from './concept-chip.ts';
import { MEASURE_KINDS } from './counted-kinds.ts';
import type { GraphContext } from './graph-context.ts';
import { groupBy } from './group-by.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { listDocuments } from './list-documents.ts';
import { listMunicipalities } from './list-municipalities.ts';
import { unitOfNode } from './unit-of-node.ts';
import type { ConceptChip, OverviewView } from './views.ts';

/** Lanes that can be told apart in one picture. */
const MAX_LANES = 8;
const MAX_CONCEPTS = 14;

/**
 * What plans have in common, small enough for one picture: those of the municipalities asked for, or, where none of them is
 * loaded, of the first by code.
 */
export async function readOverview(
  context: GraphContext,
  asked: readonly MunicipalityCode[] = [],
): Promise<OverviewView> {
  const { store } = context;
  const municipalities = await listMunicipalities(context);
  const wanted = municipalities.filter(({ code }) => asked.includes(code));
  const drawn = (wanted.length > 0 ? wanted : municipalities).slice(0, MAX_LANES);
  const nodes = (await Promise.all(drawn.map((municipality) => strokesOf(store, municipality)))).flat();
  const minMunicipalities = Math.min(3, Math.max(2, drawn.length - 1));
  const concepts = await sharedConcepts(store, nodes, minMunicipalities);
  return {
    municipalities,
    documents: await listDocuments(context),
    drawn: drawn.map(({ code }) => code),
    mostDrawn: MAX_LANES,
    isChosen: wanted.length > 0,
    notDrawn: new Set(asked).size - Math.min(wanted.length, MAX_LANES),
    strokes: nodes.flatMap(toStroke),
    concepts: concepts.slice(0, MAX_CONCEPTS),
    sharedConcepts: concepts.length,
    minMunicipalities,
  };
}

function strokesOf(store: GraphStore, { code, listsMeasures }: MunicipalitySummary): Promise<readonly GraphNode[]> {
  return listAllNodes(store, {
    municipality: code,
    kinds: listsMeasures ? MEASURE_KINDS : ['theme'],
  });
}

function toStroke(node: GraphNode): OverviewView['strokes'] {
  const unit = unitOfNode(node);
  return unit === null || node.municipality === null
    ? []
    : [{ id: unit.id, municipality: node.municipality, label: node.label }];
}

async function sharedConcepts(
  store: GraphStore,
  nodes: readonly GraphNode[],
  minMunicipalities: number,
): Promise<OverviewView['concepts']> {
  const edges = await store.listEdges(
    nodes.map(({ id }) => id),
    ['MENTIONS'],
  );
  const chips = conceptChips(await store.getNodes([...new Set(edges.map(({ to }) => to))]));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return [...groupBy(edges, ({ to }) => to)]
    .flatMap(([id, mentions]) => shared(chips.get(id), mentions, byId))
    .filter(({ municipalities }) => municipalities.length >= minMunicipalities)
    .sort(
      (a, b) =>
        b.municipalities.length - a.municipalities.length ||
        b.units.length - a.units.length ||
        (a.concept.id < b.concept.id ? -1 : 1),
    );
}

function shared(
  concept: ConceptChip | undefined,
  mentions: readonly GraphEdge[],
  byId: ReadonlyMap<NodeId, GraphNode>,
): OverviewView['concepts'] {
  if (concept === undefined) return [];
  const units: UnitId[] = [];
  const municipalities = new Set<MunicipalityCode>();
  for (const { from } of mentions) {
    const node = byId.get(from);
    const unit = node === undefined ? null : unitOfNode(node);
    if (unit === null) continue;
    units.push(unit.id);
    if (node?.municipality != null) municipalities.add(node.municipality);
  }
  return [{ concept, municipalities: [...municipalities].sort(), units }];
}
