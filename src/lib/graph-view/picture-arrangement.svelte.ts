import type { Exploration } from '#graph/exploring/exploration.ts';
import { UNTOUCHED } from '#graph/exploring/exploration.ts';
import { findGroup, UNFOLDED, type FoldedLanes, type SectionGroup } from '#graph/exploring/fold-sections.ts';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import { placedNodes, visiblePart } from '#graph/exploring/visible-part.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { ForceAnswer, ForceRequest } from '../canvas/force/force-request.ts';
import { arrangeFree } from '../canvas/free/arrange-free.ts';
import type { Places } from '../canvas/free/free-places.ts';
import { layOutFree } from '../canvas/free/lay-out-free.ts';
import { measureBoxes } from '../canvas/free/measure-boxes.ts';
import { placeRings } from '../canvas/free/place-rings.ts';
import { arrangeEvenly } from '../canvas/lanes/arrange-evenly.ts';
import type { LanePicture } from '../canvas/lanes/lane-picture.ts';
import { layOutLanes } from '../canvas/lanes/lay-out-lanes.ts';
import { layOutOutline } from '../canvas/lanes/lay-out-outline.ts';
import { layOutTrunk } from '../canvas/lanes/lay-out-trunk.ts';
import { findTrunk } from './find-trunk.ts';
import { toForceRequest, toPlaces } from './force-places.ts';
import type { GraphTexts } from './graph-texts.ts';
import { outlineOrder, outlineSource } from './outline-source.ts';
import { isRowShown, withGroups } from './order-rows.ts';
import { orderSource } from './order-source.ts';
import { headingOfRow, standIns } from './group-rows.ts';
import { pictureSource } from './to-picture.ts';

/** What a picture is arranged from. */
export interface ArrangedState {
  readonly part: GraphPart;
  readonly visible: GraphPart;
  /** Groups that stand for nodes where lanes have too many rows. */
  readonly folded: FoldedLanes;
  /** The same with every group closed. */
  readonly closed: FoldedLanes;
  readonly exploration: Exploration;
  readonly isNarrow: boolean;
  readonly opened: {
    readonly opening: readonly NodeId[];
    readonly sharedConcepts: { readonly shown: number; readonly total: number };
  };
  readonly texts: GraphTexts;
}

/** Where everything stands: a pure function of what is shown, save the pull of the edges, which a worker computes. */
export class PictureArrangement {
  readonly #state: ArrangedState;
  #forced = $state.raw<{ readonly key: string; readonly places: Places } | null>(null);
  hasForceFailed = $state(false);

  constructor(state: ArrangedState) {
    this.#state = state;
  }

  // One derived value for each field, so that selecting does not lay the picture out anew.
  readonly #expansions = $derived.by(() => this.#state.exploration.expansions);
  readonly #layout = $derived.by(() => this.#state.exploration.layout);
  readonly #without = $derived.by(() => this.#state.exploration.withoutMunicipalities);
  readonly #sides = $derived.by(() => this.#state.exploration.sides);
  readonly #pins = $derived.by(() => this.#state.exploration.pins);

  /** Groups of the picture: only lanes have them. */
  readonly folded = $derived.by(() => (this.#layout.name === 'lanes' ? this.#state.folded : UNFOLDED));
  readonly #standIns = $derived(standIns(this.folded));
  /** What joins the rows and pills of the picture. */
  readonly threads = $derived.by(() => this.#source.threads);

  /** Dots and pills of the picture, groups counted once. */
  readonly drawnNodes = $derived.by(() => {
    const groups = [...this.folded.values()].flat().filter(({ type }) => type === 'group').length;
    return this.#state.visible.nodes.length - this.#standIns.size + groups;
  });

  readonly #closed = $derived.by(() => (this.#layout.name === 'lanes' ? this.#state.closed : UNFOLDED));
  readonly #arranged = $derived.by(() => {
    const { part, visible, opened } = this.#state;
    const { opening } = opened;
    const placed = { part, opening, expansions: this.#expansions, folded: this.#closed };
    const lanes = { sides: this.#sides, without: this.#without };
    return arrangeEvenly(orderSource({ ...placed, ...lanes }), isRowShown(visible));
  });

  readonly order = $derived.by(() => withGroups(this.#arranged, this.folded));
  readonly #source = $derived.by(() => this.#sourceOf(this.#state.visible, this.folded));
  readonly #trunk = $derived.by(() =>
    this.#state.isNarrow ? findTrunk(this.#state.visible, this.#state.exploration.selected) : null,
  );

  // Free places are found for everything placed, hidden or not, so that hiding moves nothing.
  readonly #placed = $derived.by(() =>
    visiblePart(this.#state.part, this.#state.opened.opening, { ...UNTOUCHED, expansions: this.#expansions }),
  );
  readonly #boxes = $derived.by(() => measureBoxes(this.#sourceOf(this.#placed, UNFOLDED)));
  readonly #settled = $derived.by(() =>
    placedNodes(this.#state.opened.opening, { expansions: this.#expansions.slice(0, this.#layout.settled) }),
  );
  readonly #request = $derived.by(() =>
    this.#layout.name === 'force' ? toForceRequest(this.#settled, this.#placed.edges, this.#boxes) : null,
  );
  readonly #requestKey = $derived(JSON.stringify(this.#request));

  /** What a worker has to compute before the picture can be shown; `null` where nothing is missing. */
  readonly wanted = $derived.by((): ForceRequest | null =>
    this.hasForceFailed || this.#forced?.key === this.#requestKey ? null : this.#request,
  );

  /** True while there is nothing to show of the chosen layout yet, not even an older arrangement. */
  readonly isPending = $derived.by(() => this.wanted !== null && this.#forced === null);

  readonly picture = $derived.by((): LanePicture => {
    switch (this.#layout.name) {
      case 'lanes':
        return this.#lanes();
      case 'outline': {
        const outline = outlineSource(this.#state.visible);
        return layOutOutline(this.#source, outline, outlineOrder(this.#source));
      }
      case 'concentric':
        return this.#free(this.#rings());
      case 'force':
        if (this.hasForceFailed) return this.#free(this.#rings());
        return this.#forced === null ? this.#lanes() : this.#free(this.#forced.places);
    }
  });

  /** Takes the places a worker found for a request. */
  accept(request: ForceRequest, answer: ForceAnswer): void {
    this.#forced = { key: JSON.stringify(request), places: toPlaces(answer, this.#boxes) };
  }

  /** The worker failed: the picture is arranged in rings instead. */
  refuse(): void {
    this.hasForceFailed = true;
  }

  /** Id under which a node stands in the picture: its own, or that of the group's row that stands for it. */
  rowOf(node: NodeId): string {
    return this.#standIns.get(node) ?? node;
  }

  /** The group that a row stands for; `null` for rows of nodes. */
  groupOf(row: string): SectionGroup | null {
    const heading = headingOfRow(row);
    return heading === null ? null : findGroup(this.folded, heading);
  }

  #sourceOf(visible: GraphPart, folded: FoldedLanes) {
    return pictureSource({ visible, folded, sharedConcepts: this.#state.opened.sharedConcepts }, this.#state.texts);
  }

  #lanes(): LanePicture {
    return this.#state.isNarrow
      ? layOutTrunk(this.#source, this.order, this.#trunk)
      : layOutLanes(this.#source, this.order);
  }

  #rings(): Places {
    return placeRings({ ids: this.#settled, edges: this.#placed.edges, centre: this.#layout.centre });
  }

  #free(settled: Places): LanePicture {
    const places = arrangeFree({
      settled,
      arrivals: this.#expansions.slice(this.#layout.settled).map(({ added }) => added),
      edges: this.#placed.edges,
      boxes: this.#boxes,
      pins: this.#pins,
    });
    return layOutFree(this.#source, places);
  }
}
