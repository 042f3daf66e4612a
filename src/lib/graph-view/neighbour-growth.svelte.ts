import { expandPlaceStep, expandStep, type GrownPicture } from '#graph/exploring/expansion-step.ts';
import type { Exploration, ExplorationStep } from '#graph/exploring/exploration.ts';
import { mergeParts, type GraphPart } from '#graph/exploring/graph-part.ts';
import type { NeighbourGroup } from '#graph/exploring/neighbour-group.ts';
import { MAX_BROUGHT_AT_ONCE, MAX_PICTURE_NODES } from '#graph/exploring/picture-limits.ts';
import { placedNodes } from '#graph/exploring/visible-part.ts';
import type { MunicipalityCode, NodeId } from '#graph/model/ids.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import type { BroughtPart } from '#graph/operations/bring-missing.ts';
import type { PlaceExpansion } from '#graph/operations/expand-place.ts';
import type { GraphTexts } from './graph-texts.ts';
import { countBrought } from './count-brought.ts';
import { nextGroup } from './next-group.ts';

/** Brings neighbours of a node; rejects when they cannot be loaded. */
export type BringNeighbours = (request: {
  readonly node: NodeId;
  readonly group: NeighbourGroup;
  readonly shown: readonly NodeId[];
  readonly limit: number;
}) => Promise<BroughtPart>;

/** Brings what a municipality still has; rejects when it cannot be loaded. */
export type BringRest = (request: PlaceExpansion) => Promise<BroughtPart>;

/** What growing needs from outside. */
export interface GrowthPorts {
  readonly bring: BringNeighbours;
  readonly bringRest: BringRest;
}

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
  /** Node whose neighbours, or municipality whose rest, are being brought. */
  expanding = $state.raw<NodeId | null>(null);
  hasFailed = $state(false);

  readonly #view: GrowingView;
  readonly #ports: GrowthPorts;

  constructor(view: GrowingView, ports: GrowthPorts) {
    this.#view = view;
    this.#ports = ports;
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

  /** Of so many of a municipality that are not in the picture, those that are brought at once. */
  restOf(missing: number): number {
    return Math.min(missing, MAX_BROUGHT_AT_ONCE, Math.max(this.room, 0));
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
    else {
      await this.#grow(id, async () => {
        const brought = await this.#ports.bring({
          node: id,
          group,
          limit: Math.min(limit, this.room),
          shown: this.#shown,
        });
        view.take(expandStep(id, this.#grown(brought)));
        view.said = this.#sayBrought(id, brought);
      });
    }
  }

  /** Brings what a municipality's plans promise and the picture does not hold yet, as much as may be brought at once. */
  async expandPlace(municipality: MunicipalityCode): Promise<void> {
    const view = this.#view;
    if (this.expanding !== null) return;
    const limit = this.restOf(MAX_BROUGHT_AT_ONCE);
    if (limit === 0) view.said = view.texts.messages.said.full(MAX_PICTURE_NODES);
    else {
      await this.#grow(municipality, async () => {
        const brought = await this.#ports.bringRest({ municipality, shown: this.#shown, limit });
        const step = expandPlaceStep(municipality, this.#grown(brought));
        view.take(step);
        const { shown, total } = brought;
        const { rest } = view.texts.messages;
        view.said = rest.said({ name: view.labelOf(municipality), added: countBrought(step), shown, total });
      });
    }
  }

  /** What stands in the picture; the hidden may be brought again. */
  get #shown(): readonly NodeId[] {
    const { opened, exploration } = this.#view;
    return placedNodes(opened.opening, exploration).filter((id) => !exploration.hidden.includes(id));
  }

  /** Loads what was brought. */
  #grown(brought: BroughtPart): GrownPicture {
    const view = this.#view;
    view.part = mergeParts(view.part, brought);
    return { part: view.part, opening: view.opened.opening, exploration: view.exploration, brought: brought.added };
  }

  async #grow(origin: NodeId, work: () => Promise<void>): Promise<void> {
    this.expanding = origin;
    this.hasFailed = false;
    try {
      await work();
    } catch {
      // Whatever the reason, the picture stays as it was and the reader is told what to do.
      this.hasFailed = true;
      this.#view.said = this.#view.texts.messages.notices.expandFailed;
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
