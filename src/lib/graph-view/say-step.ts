import type { ExplorationStep } from '#graph/exploring/exploration.ts';
import { countMentions } from '#graph/exploring/neighbour-group.ts';
import { findGroup, type FoldedLanes, type SectionGroup } from '#graph/exploring/fold-sections.ts';
import type { GroupHeading } from '#graph/exploring/lane-rows.ts';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import type { GraphTexts } from './graph-texts.ts';
import { headingName } from './heading-name.ts';
import { nameStep } from './name-step.ts';

/** What a step is told with. */
export interface StepSurroundings {
  readonly texts: GraphTexts;
  readonly part: GraphPart;
  readonly visible: GraphPart;
  readonly nodes: ReadonlyMap<string, SubgraphNode>;
  readonly folded: FoldedLanes;
  labelOf(id: string): string;
}

/** The sentence a screen reader hears after a step. */
export function sayStep(step: ExplorationStep, view: StepSurroundings): string {
  const { texts, visible, nodes } = view;
  const { said, kinds } = texts.messages;
  const labelOf = (id: string) => view.labelOf(id);
  switch (step.name) {
    case 'select':
      return saySelected(nodes.get(step.node), labelOf(step.node), { texts, visible });
    case 'join':
      return said.joined(labelOf(step.node));
    case 'deselect':
      return said.deselected;
    // What was brought is said when it is counted.
    case 'expand':
    case 'expand-place':
      return '';
    case 'collapse':
      return said.collapsed(labelOf(step.node));
    case 'hide':
      return said.hidden(labelOf(step.node));
    case 'show-hidden':
      return said.shownAgain;
    case 'leave-out-kind':
      return said.leftOut(kinds[step.kind]);
    case 'bring-in-kind':
      return said.broughtIn(kinds[step.kind]);
    case 'open-section':
      return said.sectionOpened(headingName(step.section, view.part, texts), countBelow(step.section, view));
    case 'close-section':
      return said.sectionClosed(headingName(step.section, view.part, texts));
    case 'pin':
      return said.pinned(labelOf(step.node));
    case 'unpin':
      return said.unpinned(labelOf(step.node));
    default:
      // What was done, by its name, and what is in the picture now.
      return said.nowShown(nameStep(step, view), visible.nodes.length);
  }
}

function saySelected(
  node: SubgraphNode | undefined,
  label: string,
  { texts, visible }: Pick<StepSurroundings, 'texts' | 'visible'>,
): string {
  const { said, kinds, detail, moreSpoken } = texts.messages;
  if (node === undefined) return '';
  const { shown, total } = countMentions(node, visible);
  if (node.record.kind === 'concept') {
    const reach = visible.reach.find(({ concept }) => concept === node.id);
    return said.selected(label, kinds.concept, [detail.reach(reach?.municipalities ?? 0, total, shown)]);
  }
  const city = visible.municipalities.find(({ code }) => code === node.municipality)?.name;
  const facts = [...(city === undefined ? [] : [city]), ...(shown < total ? [moreSpoken(total - shown)] : [])];
  return said.selected(label, kinds[node.record.kind], facts);
}

/** The sentence a screen reader hears where the keyboard comes to stand. */
export function sayPlace(node: SubgraphNode, view: StepSurroundings): string {
  const { texts, visible } = view;
  const { kinds, canvas } = texts.messages;
  const city = visible.municipalities.find(({ code }) => code === node.municipality)?.name;
  const { shown, total } = countMentions(node, visible);
  const count = total === 0 ? [] : [canvas.count(shown, total)];
  return [kinds[node.record.kind], view.labelOf(node.id), ...(city === undefined ? [] : [city]), ...count].join(' ');
}

function countBelow(heading: GroupHeading, { folded }: StepSurroundings): number {
  return findGroup(folded, heading)?.members.length ?? 0;
}

/** The sentence a screen reader hears where the keyboard comes to a group. */
export function sayGroup({ heading, isOpen, members }: SectionGroup, { texts, visible }: StepSurroundings): string {
  const city = visible.municipalities.find(
    ({ code }) => code === visible.nodes.find(({ id }) => id === members[0])?.municipality,
  );
  const name = headingName(heading, visible, texts);
  return [name, ...(city === undefined ? [] : [city.name]), texts.messages.canvas.group(members.length, isOpen)].join(
    ' ',
  );
}
