import { isCoreKind } from '#graph/exploring/core-kinds.ts';
import type { FoldedLanes, LaneEntry } from '#graph/exploring/fold-sections.ts';
import type { GraphPart, PlacedMunicipality } from '#graph/exploring/graph-part.ts';
import { countMentions } from '#graph/exploring/neighbour-group.ts';
import { sortByPlan } from '#graph/exploring/sort-by-plan.ts';
import type { GraphNode, NodeKind } from '#graph/model/graph-node.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import type { LaneSource, PictureSource, PillSource, RowSource } from '../canvas/lanes/picture-source.ts';
import type { PictureLook } from '../canvas/picture-look.ts';
import { drawnThreads, type DrawnThread } from './drawn-threads.ts';
import { nodeLabel, type GraphTexts } from './graph-texts.ts';
import { groupRowId, standIns } from './group-rows.ts';
import { headingName } from './heading-name.ts';

/** What stands in the picture with how many concepts two or more municipalities share. */
export interface ShownPart {
  readonly visible: GraphPart;
  /** Lanes in which groups stand for nodes. */
  readonly folded: FoldedLanes;
  readonly sharedConcepts: { readonly shown: number; readonly total: number };
}

/** What is drawn, with the edges that its threads stand for. */
export interface DrawnSource extends PictureSource {
  readonly threads: readonly DrawnThread[];
}

/** What is drawn. Lanes by code, rows by document and line, pills by id. */
export function pictureSource(shown: ShownPart, texts: GraphTexts): DrawnSource {
  const { visible, folded, sharedConcepts } = shown;
  const { canvas } = texts.messages;
  const pills = conceptsOf(visible.nodes).map((node) => toPill(node, visible, texts));
  return {
    lanes: visible.municipalities.map((municipality) => toLane(municipality, shown, texts)),
    pills,
    threads: drawnThreads(visible.edges, standIns(folded)),
    head:
      pills.length === 0
        ? ''
        : sharedConcepts.total > 0
          ? canvas.middleHead(sharedConcepts.shown, sharedConcepts.total)
          : canvas.middleHeadAll(pills.length),
  };
}

/** How things are drawn. */
export function pictureLook(visible: GraphPart, folded: FoldedLanes, threads: readonly DrawnThread[]): PictureLook {
  const groups = [...folded.values()].flat().flatMap((entry): readonly (readonly [string, NodeKind])[] => {
    return entry.type === 'group' ? [[groupRowId(entry.heading), 'section']] : [];
  });
  return {
    kinds: new Map([...visible.nodes.map(({ id, record }) => [id, record.kind] as const), ...groups]),
    places: new Map(visible.municipalities.map(({ code, place }) => [code, place])),
    plainThreads: new Set(
      threads.filter(({ edges }) => edges.every(({ type }) => type !== 'MENTIONS')).map(({ id }) => id),
    ),
  };
}

/** The concepts among nodes, by id. */
export function conceptsOf<Node extends GraphNode>(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter(({ municipality }) => municipality === null).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toPill(node: SubgraphNode, visible: GraphPart, texts: GraphTexts): PillSource {
  const { shown, total } = countMentions(node, visible);
  const count = shown === total ? '' : texts.messages.canvas.count(shown, total);
  return { id: node.id, label: nodeLabel(node, texts), count };
}

function toLane(municipality: PlacedMunicipality, { visible, folded }: ShownPart, texts: GraphTexts): LaneSource {
  const nodes = sortByPlan(visible.nodes.filter((node) => node.municipality === municipality.code));
  const toRow = (node: SubgraphNode): RowSource => {
    const { shown, total } = countMentions(node, visible);
    return { id: node.id, label: nodeLabel(node, texts), more: total - shown };
  };
  const entries = folded.get(municipality.code);
  return {
    id: municipality.code,
    name: municipality.name,
    head: laneHead(municipality, nodes, texts),
    rows: entries === undefined ? nodes.map(toRow) : groupedRows(entries, { nodes, visible, texts, toRow }),
  };
}

interface GroupedLane {
  readonly nodes: readonly SubgraphNode[];
  readonly visible: GraphPart;
  readonly texts: GraphTexts;
  readonly toRow: (node: SubgraphNode) => RowSource;
}

function groupedRows(
  entries: readonly LaneEntry[],
  { nodes, visible, texts, toRow }: GroupedLane,
): readonly RowSource[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return entries.flatMap((entry): readonly RowSource[] => {
    const { level } = entry;
    if (entry.type === 'group') {
      const { heading, isOpen, members } = entry;
      const group = { isOpen, count: texts.messages.all(members.length) };
      return [{ id: groupRowId(heading), label: headingName(heading, visible, texts), more: 0, level, group }];
    }
    const node = byId.get(entry.node);
    return node === undefined ? [] : [{ ...toRow(node), level }];
  });
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
