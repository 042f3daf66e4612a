import { UNTOUCHED, type Exploration, type ExplorationStep } from '#graph/exploring/exploration.ts';
import { EMPTY_PART, mergeParts, type GraphPart } from '#graph/exploring/graph-part.ts';
import type { NeighbourGroup } from '#graph/exploring/neighbour-group.ts';
import {
  beginHistory,
  goToMoment,
  presentMoment,
  recordStep,
  type StepHistory,
} from '#graph/exploring/step-history.ts';
import { MAX_PICTURE_NODES } from '#graph/exploring/picture-limits.ts';
import { placedNodes, visiblePart } from '#graph/exploring/visible-part.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import type { BroughtPart } from '#graph/operations/expand-node.ts';
import { arrangeSource } from '../canvas/lanes/arrange-source.ts';
import { layOutLanes } from '../canvas/lanes/lay-out-lanes.ts';
import { layOutTrunk } from '../canvas/lanes/lay-out-trunk.ts';
import { countKinds } from './count-kinds.ts';
import { findTrunk } from './find-trunk.ts';
import { nodeLabel, type GraphTexts } from './graph-texts.ts';
import { nameStep } from './name-step.ts';
import { nextGroup } from './next-group.ts';
import { sayPlace, sayStep } from './say-step.ts';
import { orderSource, pictureLook, pictureSource } from './to-picture.ts';
import { indexNodes } from './index-nodes.ts';
import { rootKeys, treeRows } from './tree-rows.ts';
import { readView, writeView, type AddressedView } from './view-address.ts';

/** What an opened picture begins with. */
export interface OpenedView {
  readonly part: GraphPart;
  readonly opening: readonly NodeId[];
  readonly sharedConcepts: { readonly shown: number; readonly total: number };
  readonly view: AddressedView;
  /** Query string it was opened with. */
  readonly search: string;
}

/** What the view needs from outside. */
export interface ViewPorts {
  /** Brings neighbours of a node; rejects when they cannot be loaded. */
  readonly bring: (request: {
    readonly node: NodeId;
    readonly group: NeighbourGroup;
    readonly shown: readonly NodeId[];
    readonly limit: number;
  }) => Promise<BroughtPart>;
  /** Puts the view's query string into the address bar; big steps can be gone back from. */
  readonly writeAddress: (search: string, isBigStep: boolean) => void;
}

/** Neighbours one expansion brings: enough to compare, few enough to be read. */
const BROUGHT_AT_ONCE = 12;
const BIG_STEPS: ReadonlySet<ExplorationStep['name']> = new Set(['expand', 'collapse', 'hide', 'show-hidden']);

/** State of the graph page: one history of named steps, and everything shown as a pure function of its present moment. */
export class ExplorationView {
  part = $state.raw<GraphPart>(EMPTY_PART);
  history = $state.raw<StepHistory>(beginHistory(UNTOUCHED));
  openRows = $state.raw<readonly string[] | null>(null);
  tab = $state<'list' | 'tree'>('tree');
  /** Node the keyboard stands on in the picture; `null` outside it. */
  cursor = $state.raw<NodeId | null>(null);
  /** Last step, for the live region. */
  said = $state('');
  /** Node whose neighbours are being brought. */
  expanding = $state.raw<NodeId | null>(null);
  expandFailed = $state(false);
  /** True on screens too narrow for lanes on both sides. */
  isNarrow = $state(false);

  readonly opened: OpenedView;
  readonly texts: GraphTexts;
  readonly #ports: ViewPorts;

  constructor(opened: OpenedView, texts: GraphTexts, ports: ViewPorts) {
    this.opened = opened;
    this.texts = texts;
    this.#ports = ports;
    this.part = opened.part;
    this.history = beginHistory(opened.view.exploration);
    this.openRows = opened.view.openRows;
    this.tab = opened.view.tab;
  }

  readonly exploration = $derived(presentMoment(this.history).exploration);
  readonly selected = $derived(this.exploration.selected);
  // One derived value for each field, so that selecting does not lay the picture out anew.
  readonly #expansions = $derived(this.exploration.expansions);
  readonly #hidden = $derived(this.exploration.hidden);
  readonly #withoutKinds = $derived(this.exploration.withoutKinds);
  readonly #placement = $derived({
    selected: null,
    expansions: this.#expansions,
    hidden: this.#hidden,
    withoutKinds: this.#withoutKinds,
  });

  readonly visible = $derived.by(() => visiblePart(this.part, this.opened.opening, this.#placement));
  readonly nodes = $derived(indexNodes(this.part));
  readonly order = $derived.by(() =>
    arrangeSource(orderSource(this.part, this.opened.opening, { ...UNTOUCHED, expansions: this.#expansions })),
  );
  readonly #source = $derived.by(() =>
    pictureSource({ visible: this.visible, sharedConcepts: this.opened.sharedConcepts }, this.texts),
  );
  readonly #trunk = $derived.by(() => (this.isNarrow ? findTrunk(this.visible, this.selected) : null));
  readonly picture = $derived.by(() =>
    this.isNarrow ? layOutTrunk(this.#source, this.order, this.#trunk) : layOutLanes(this.#source, this.order),
  );
  readonly look = $derived(pictureLook(this.visible));
  readonly kinds = $derived.by(() => countKinds(this.part, this.opened.opening, this.#placement));
  readonly openKeys = $derived.by(() => this.openRows ?? this.#firstOpenRows());
  readonly rows = $derived(treeRows(this.visible, this.openKeys));
  readonly selectedNode = $derived(this.selected === null ? null : (this.nodes.get(this.selected) ?? null));

  #firstOpenRows(): readonly string[] {
    const roots = rootKeys(this.visible);
    const { selected } = this.opened.view.exploration;
    const first = roots.find((key) => key === selected) ?? roots[0];
    return first === undefined ? [] : [first];
  }

  /** Name of a node, or its id where it is not loaded. */
  labelOf(id: string): string {
    const node = this.nodes.get(id);
    return node === undefined ? id : nodeLabel(node, this.texts);
  }

  /** Name of the step that led to a moment of the history; empty for the opening. */
  nameMoment(index: number): string {
    const step = this.history.moments[index]?.step ?? null;
    return step === null ? '' : nameStep(step, (id) => this.labelOf(id), this.texts.messages);
  }

  /** Takes a step, remembers it, says it and writes the address. */
  take(step: ExplorationStep): void {
    const before = this.history;
    this.history = recordStep(before, step);
    if (this.history === before) return;
    this.said = sayStep(step, this);
    this.#write(BIG_STEPS.has(step.name));
  }

  /** Selects a node, or clears the selection where it is selected already. */
  toggleSelection(node: NodeId): void {
    this.take(this.selected === node ? { name: 'deselect' } : { name: 'select', node });
  }

  /** Says where the keyboard stands: the node and the words on which the way to it rests. */
  sayCursor(node: SubgraphNode): void {
    this.said = sayPlace(node, this);
  }

  undo(): void {
    const name = this.nameMoment(this.history.now);
    if (this.#goTo(this.history.now - 1)) this.said = this.texts.messages.said.undone(name);
  }

  redo(): void {
    const name = this.nameMoment(this.history.now + 1);
    if (this.#goTo(this.history.now + 1)) this.said = this.texts.messages.said.redone(name);
  }

  /** Shows another moment of the trail. */
  goTo(index: number): void {
    if (this.#goTo(index)) this.said = this.nameMoment(index);
  }

  #goTo(index: number): boolean {
    const before = this.history;
    this.history = goToMoment(before, index);
    if (this.history.now === before.now) return false;
    this.#write(false);
    return true;
  }

  /** Opens or closes a row of the tree. */
  toggleRow(key: string): void {
    const open = [...this.openKeys];
    this.openRows = open.includes(key) ? open.filter((other) => other !== key) : [...open, key];
    this.#write(false);
  }

  showTab(tab: 'list' | 'tree'): void {
    this.tab = tab;
    this.#write(false);
  }

  /** Brings neighbours of a node that are not shown yet. */
  async expand(id: NodeId, chosen: NeighbourGroup | null = null): Promise<void> {
    const node = this.nodes.get(id);
    if (node === undefined || this.expanding !== null) return;
    const { said } = this.texts.messages;
    const group = chosen ?? nextGroup(node, this.visible);
    const room = MAX_PICTURE_NODES - placedNodes(this.opened.opening, this.exploration).length;
    if (group === null) this.said = said.nothingMore(this.labelOf(id));
    else if (room <= 0) this.said = said.full(MAX_PICTURE_NODES);
    else await this.#bring(id, group, Math.min(BROUGHT_AT_ONCE, room));
  }

  async #bring(node: NodeId, group: NeighbourGroup, limit: number): Promise<void> {
    this.expanding = node;
    this.expandFailed = false;
    try {
      const shown = placedNodes(this.opened.opening, this.exploration).filter((id) => !this.#hidden.includes(id));
      const brought = await this.#ports.bring({ node, group, shown, limit });
      this.part = mergeParts(this.part, brought);
      this.take({ name: 'expand', node, added: brought.added });
      const { said } = this.texts.messages;
      const label = this.labelOf(node);
      this.said =
        brought.added.length === 0
          ? said.nothingMore(label)
          : said.expanded({ label, added: brought.added.length, shown: brought.shown, total: brought.total });
    } catch {
      // Whatever the reason, the picture stays as it was and the reader is told what to do.
      this.expandFailed = true;
      this.said = this.texts.messages.notices.expandFailed;
    } finally {
      this.expanding = null;
    }
  }

  /** Query string of the view as it would be after a step. */
  searchAfter(step: ExplorationStep): string {
    const { exploration } = presentMoment(recordStep(this.history, step));
    return this.#searchOf(exploration);
  }

  /** Query string of the present view. */
  get search(): string {
    return this.#searchOf(this.exploration);
  }

  #searchOf(exploration: AddressedView['exploration']): string {
    return writeView(this.opened.search, { exploration, openRows: this.openRows, tab: this.tab });
  }

  #write(isBigStep: boolean): void {
    this.#ports.writeAddress(this.search, isBigStep);
  }

  /** True where everything that a query string places is loaded. */
  holds(search: string): boolean {
    const { exploration } = readView(search);
    return placedNodes([], exploration).every((id) => this.nodes.has(id));
  }

  /** Shows the view of a query string: the moment of the history that is the same, or a new history. */
  adopt(search: string): void {
    const view = readView(search);
    const index = this.history.moments.findIndex(({ exploration }) => isSame(exploration, view.exploration));
    this.history = index === -1 ? beginHistory(view.exploration) : goToMoment(this.history, index);
    this.openRows = view.openRows;
    this.tab = view.tab;
  }
}

function isSame(a: Exploration, b: Exploration): boolean {
  return (
    writeView('', { exploration: a, openRows: null, tab: 'tree' }) ===
    writeView('', { exploration: b, openRows: null, tab: 'tree' })
  );
}
