import type { Exploration, ExplorationStep } from '#graph/exploring/exploration.ts';
import { mergeParts, type GraphPart } from '#graph/exploring/graph-part.ts';
import type { NeighbourGroup } from '#graph/exploring/neighbour-group.ts';
import { MAX_PICTURE_NODES } from '#graph/exploring/picture-limits.ts';
import { placedNodes } from '#graph/exploring/visible-part.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import type { BroughtPart } from '#graph/operations/expand-node.ts';
import type { GraphTexts } from './graph-texts.ts';
import { nextGroup } from './next-group.ts';

/** Brings neighbours of a node; rejects when they cannot be loaded. */
export type BringNeighbours = (request: {
  readonly node: NodeId;
  readonly group: NeighbourGroup;
  readonly shown: readonly NodeId[];
  readonly limit: number;
}) => Promise<BroughtPart>;

/** The view that grows. */
export interface GrowingView {
  part: GraphPart;
  said: string;
  readonly opened: { readonly opening: readonly NodeId[] };
  readonly exploration: Exploration;
  readonly visible: GraphPart;
  readonly nodes: ReadonlyMap<string, SubgraphNode>;
  readonly texts: GraphTexts;
  take(step: ExplorationStep): void;
  labelOf(id: string): string;
}

/** Neighbours one expansion brings: enough to compare, few enough to be read. */
const BROUGHT_AT_ONCE = 12;
/** Most that one expansion brings where the reader asks for many. */
const MANY_AT_ONCE = 50;

/** Expansions of a view: one at a time, within the limit of a picture. */
export class NeighbourGrowth {
  /** Node whose neighbours are being brought. */
  expanding = $state.raw<NodeId | null>(null);
  hasFailed = $state(false);

  readonly #view: GrowingView;
  readonly #bring: BringNeighbours;

  constructor(view: GrowingView, bring: BringNeighbours) {
    this.#view = view;
    this.#bring = bring;
  }

  /** Nodes the picture still takes. */
  get room(): number {
    return MAX_PICTURE_NODES - placedNodes(this.#view.opened.opening, this.#view.exploration).length;
  }

  /** Of so many neighbours that are not shown, those that can be brought at once; 0 where that is no more than usual. */
  manyOf(missing: number): number {
    const many = Math.min(missing, MANY_AT_ONCE, this.room);
    return many > BROUGHT_AT_ONCE ? many : 0;
  }

  /**
   * Brings neighbours of a node that are not shown yet, at most `limit`; without a group those of the first that has any.
   */
  async expand(id: NodeId, chosen: NeighbourGroup | null = null, limit = BROUGHT_AT_ONCE): Promise<void> {
    const view = this.#view;
    const node = view.nodes.get(id);
    if (node === undefined || this.expanding !== null) return;
    const { said } = view.texts.messages;
    const group = chosen ?? nextGroup(node, view.visible);
    if (group === null) view.said = said.nothingMore(view.labelOf(id));
    else if (this.room <= 0) view.said = said.full(MAX_PICTURE_NODES);
    else await this.#grow(id, group, Math.min(limit, this.room));
  }

  async #grow(node: NodeId, group: NeighbourGroup, limit: number): Promise<void> {
    const view = this.#view;
    this.expanding = node;
    this.hasFailed = false;
    try {
      const { hidden } = view.exploration;
      const shown = placedNodes(view.opened.opening, view.exploration).filter((id) => !hidden.includes(id));
      const brought = await this.#bring({ node, group, shown, limit });
      view.part = mergeParts(view.part, brought);
      view.take({ name: 'expand', node, added: brought.added });
      view.said = this.#sayBrought(node, brought);
    } catch {
      // Whatever the reason, the picture stays as it was and the reader is told what to do.
      this.hasFailed = true;
      view.said = view.texts.messages.notices.expandFailed;
    } finally {
      this.expanding = null;
    }
  }

  #sayBrought(node: NodeId, { added, shown, total }: BroughtPart): string {
    const { said } = this.#view.texts.messages;
    const label = this.#view.labelOf(node);
    return added.length === 0 ? said.nothingMore(label) : said.expanded({ label, added: added.length, shown, total });
  }
}
