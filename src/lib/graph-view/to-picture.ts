import { isCoreKind } from '#graph/exploring/core-kinds.ts';
import type { ExpandedNode } from '#graph/exploring/exploration.ts';
import { edgeKey, type GraphPart, type PlacedMunicipality } from '#graph/exploring/graph-part.ts';
import { countMentions } from '#graph/exploring/neighbour-group.ts';
import { sortByPlan } from '#graph/exploring/sort-by-plan.ts';
import { placedNodes } from '#graph/exploring/visible-part.ts';
import type { GraphNode } from '#graph/model/graph-node.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import type { OrderSource } from '../canvas/lanes/arrange-source.ts';
import type { LaneSource, PictureSource, PillSource, ThreadSource } from '../canvas/lanes/picture-source.ts';
import type { PictureLook } from '../canvas/picture-look.ts';
import { nodeLabel, type GraphTexts } from './graph-texts.ts';

/** What stands in the picture with how many concepts two or more municipalities share. */
export interface ShownPart {
  readonly visible: GraphPart;
  readonly sharedConcepts: { readonly shown: number; readonly total: number };
}

/** What decides the order of a picture: everything that was ever placed, hidden or not, so that hiding moves nothing else. */
export function orderSource(
  part: GraphPart,
  opening: readonly NodeId[],
  expansions: readonly ExpandedNode[],
): OrderSource {
  const placed = new Set(placedNodes(opening, { expansions }));
  const nodes = part.nodes.filter(({ id }) => placed.has(id));
  return {
    lanes: part.municipalities.map(({ code }) => ({
      id: code,
      rows: sortByPlan(nodes.filter(({ municipality }) => municipality === code)).map(({ id }) => id),
    })),
    pills: conceptsOf(nodes).map(({ id }) => id),
    threads: part.edges.filter(({ from, to }) => placed.has(from) && placed.has(to)),
    arrivals: [opening, ...expansions.map(({ added }) => added)],
  };
}

/** What is drawn. Lanes by code, rows by document and line, pills by id. */
export function pictureSource({ visible, sharedConcepts }: ShownPart, texts: GraphTexts): PictureSource {
  const { canvas } = texts.messages;
  const pills = conceptsOf(visible.nodes).map((node) => toPill(node, visible, texts));
  return {
    lanes: visible.municipalities.map((municipality) => toLane(municipality, visible, texts)),
    pills,
    threads: visible.edges.map((edge): ThreadSource => ({ id: edgeKey(edge), from: edge.from, to: edge.to })),
    head:
      pills.length === 0
        ? ''
        : sharedConcepts.total > 0
          ? canvas.middleHead(sharedConcepts.shown, sharedConcepts.total)
          : canvas.middleHeadAll(pills.length),
  };
}

/** How things are drawn. */
export function pictureLook(visible: GraphPart): PictureLook {
  return {
    kinds: new Map(visible.nodes.map(({ id, record }) => [id, record.kind])),
    places: new Map(visible.municipalities.map(({ code, place }) => [code, place])),
    plainThreads: new Set(visible.edges.filter(({ type }) => type !== 'MENTIONS').map(edgeKey)),
  };
}

function toPill(node: SubgraphNode, visible: GraphPart, texts: GraphTexts): PillSource {
  const { shown, total } = countMentions(node, visible);
  const count = shown === total ? '' : texts.messages.canvas.count(shown, total);
  return { id: node.id, label: nodeLabel(node, texts), count };
}

function toLane(municipality: PlacedMunicipality, visible: GraphPart, texts: GraphTexts): LaneSource {
  const nodes = sortByPlan(visible.nodes.filter((node) => node.municipality === municipality.code));
  return {
    id: municipality.code,
    name: municipality.name,
    head: laneHead(municipality, nodes, texts),
    rows: nodes.map((node) => {
      const { shown, total } = countMentions(node, visible);
      return { id: node.id, label: nodeLabel(node, texts), more: total - shown };
    }),
  };
}

function laneHead(
  { listsMeasures, measures, themes }: PlacedMunicipality,
  nodes: readonly GraphNode[],
  { messages }: GraphTexts,
): string {
  const core = nodes.filter(({ record }) => isCoreKind(record.kind));
  const shownThemes = core.filter(({ record }) => record.kind === 'theme').length;
  return listsMeasures
    ? messages.canvas.laneMeasures(core.length - shownThemes, measures)
    : messages.canvas.laneThemes(shownThemes, themes);
}

function conceptsOf<Node extends GraphNode>(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter(({ municipality }) => municipality === null).sort((a, b) => (a.id < b.id ? -1 : 1));
}
