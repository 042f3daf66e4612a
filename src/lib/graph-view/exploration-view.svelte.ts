import { UNTOUCHED, type ExplorationStep } from '#graph/exploring/exploration.ts';
import { findGroup, type SectionGroup } from '#graph/exploring/fold-sections.ts';
import { headingsAbove } from '#graph/exploring/headings-above.ts';
import { EMPTY_PART, type GraphPart } from '#graph/exploring/graph-part.ts';
import type { GroupHeading } from '#graph/exploring/lane-rows.ts';
import type { NeighbourGroup } from '#graph/exploring/neighbour-group.ts';
import {
  beginHistory,
  goToMoment,
  presentMoment,
  recordStep,
  type StepHistory,
} from '#graph/exploring/step-history.ts';
import { placedNodes } from '#graph/exploring/visible-part.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import type { Camera } from '../canvas/camera.ts';
import { nodeLabel, type GraphTexts } from './graph-texts.ts';
import { headingOfRow } from './group-rows.ts';
import { headingName } from './heading-name.ts';
import { indexNodes } from './index-nodes.ts';
import { isSameExploration } from './is-same-exploration.ts';
import { nameStep } from './name-step.ts';
import { NeighbourGrowth } from './neighbour-growth.svelte.ts';
import type { OpenedView, ViewPorts } from './opened-view.ts';
import { PathSearch } from './path-search.svelte.ts';
import { PictureArrangement } from './picture-arrangement.svelte.ts';
import { sayGroup, sayPlace, sayStep } from './say-step.ts';
import type { TableColumn, TableOrder } from './table-rows.ts';
import { ShownPart } from './shown-part.svelte.ts';
import { pictureLook } from './to-picture.ts';
import { rootKeys, treeRows } from './tree-rows.ts';
import { freezeView, readView, writeView, type Tab, type ViewState } from './view-address.ts';

const SMALL_STEPS: ReadonlySet<ExplorationStep['name']> = new Set(['select', 'join', 'deselect', 'pin', 'unpin']);

/** State of the graph page: one history of named steps, and everything shown as a pure function of its present moment. */
export class ExplorationView {
  part = $state.raw<GraphPart>(EMPTY_PART);
  history = $state.raw<StepHistory>(beginHistory(UNTOUCHED));
  openRows = $state.raw<readonly string[] | null>(null);
  chosenTab = $state.raw<Tab | null>(null);
  camera = $state.raw<Camera | null>(null);
  tableOrder = $state.raw<TableOrder | null>(null);
  /** Row or concept the keyboard stands on in the picture; `null` outside it. */
  cursor = $state.raw<string | null>(null);
  /** Last step, for the live region. */
  said = $state('');
  /** True on screens too narrow for lanes on both sides. */
  isNarrow = $state(false);

  readonly opened: OpenedView;
  readonly texts: GraphTexts;
  readonly shown: ShownPart;
  readonly arrangement: PictureArrangement;
  readonly growth: NeighbourGrowth;
  readonly paths: PathSearch;
  readonly #ports: ViewPorts;

  constructor(opened: OpenedView, texts: GraphTexts, ports: ViewPorts) {
    this.opened = opened;
    this.texts = texts;
    this.#ports = ports;
    this.part = opened.part;
    this.#show(opened.view);
    this.history = beginHistory(opened.view.exploration);
    this.shown = new ShownPart(this);
    this.arrangement = new PictureArrangement(this);
    this.growth = new NeighbourGrowth(this, ports);
    this.paths = new PathSearch(this, ports.findPaths);
  }

  readonly exploration = $derived(presentMoment(this.history).exploration);
  readonly selected = $derived(this.exploration.selected);
  readonly nodes = $derived(indexNodes(this.part));
  readonly look = $derived.by(() => pictureLook(this.visible, this.arrangement.folded, this.arrangement.threads));
  readonly openKeys = $derived.by(() => this.openRows ?? this.#firstOpenRows());
  readonly rows = $derived(treeRows(this.visible, this.openKeys));
  readonly selectedNode = $derived(this.selected === null ? null : (this.nodes.get(this.selected) ?? null));
  readonly tab = $derived(this.chosenTab ?? (this.isNarrow ? 'list' : 'tree'));

  get visible() {
    return this.shown.visible;
  }

  /** Groups that stand for nodes where there are too many rows, whatever the layout. */
  get folded() {
    return this.shown.folded;
  }

  get closed() {
    return this.shown.closed;
  }

  get kinds() {
    return this.shown.kinds;
  }

  get picture() {
    return this.arrangement.picture;
  }

  #firstOpenRows(): readonly string[] {
    const roots = rootKeys(this.visible);
    const { selected } = this.opened.view.exploration;
    const first = roots.find((key) => key === selected) ?? roots[0];
    return first === undefined ? [] : [first];
  }

  /** Name of a node, of a municipality of the picture or of a group's heading; the id where nothing of that id is loaded. */
  labelOf(id: string): string {
    const heading = headingOfRow(id);
    if (heading !== null) return headingName(heading, this.part, this.texts);
    const node = this.nodes.get(id);
    if (node !== undefined) return nodeLabel(node, this.texts);
    return this.part.municipalities.find(({ code }) => code === id)?.name ?? id;
  }

  /** Name of the step that led to a moment of the history; empty for the opening. */
  nameMoment(index: number): string {
    const step = this.history.moments[index]?.step ?? null;
    return step === null ? '' : nameStep(step, this);
  }

  /** Takes a step, remembers it, says it and writes the address. */
  take(step: ExplorationStep): void {
    const before = this.history;
    this.history = recordStep(before, step);
    if (this.history === before) return;
    this.said = sayStep(step, this);
    this.write(!SMALL_STEPS.has(step.name));
  }

  /** Selects a node, or clears the selection where it is selected already. */
  toggleSelection(node: NodeId): void {
    this.take(this.selected === node ? { name: 'deselect' } : { name: 'select', node });
  }

  /** Says on which group the keyboard stands. */
  sayGroup(group: SectionGroup): void {
    this.said = sayGroup(group, this);
  }

  /** Says where the keyboard stands: the node and the words on which the way to it rests. */
  sayCursor(node: SubgraphNode): void {
    this.said = sayPlace(node, this);
  }

  /** Opens the group of a heading, or closes it. */
  toggleSection(section: GroupHeading): void {
    const isOpen = findGroup(this.folded, section)?.isOpen ?? false;
    const below = this.exploration.openSections.filter((each) =>
      headingsAbove(each, this.part).some((id) => id === section),
    );
    this.take(isOpen ? { name: 'close-section', section, below } : { name: 'open-section', section });
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
    this.write(false);
    return true;
  }

  /** Opens or closes a row of the tree. */
  toggleRow(key: string): void {
    const open = [...this.openKeys];
    this.openRows = open.includes(key) ? open.filter((other) => other !== key) : [...open, key];
    this.write(false);
  }

  showTab(tab: Tab): void {
    this.chosenTab = tab;
    this.write(false);
  }

  /** Orders the table by a column; by the same again the other way round, and then as placed. */
  orderTable(column: TableColumn): void {
    const order = this.tableOrder;
    if (order?.column !== column) this.tableOrder = { column, isDescending: false };
    else this.tableOrder = order.isDescending ? null : { column, isDescending: true };
    this.write(false);
  }

  /** Remembers where the reader looks. */
  lookFrom(camera: Camera | null): void {
    this.camera = camera;
    this.write(false);
  }

  /** Brings neighbours of a node that are not shown yet. */
  expand(id: NodeId, chosen: NeighbourGroup | null = null): Promise<void> {
    return this.growth.expand(id, chosen);
  }

  /** What the address holds of the view. */
  get state(): ViewState {
    const { exploration, openRows, chosenTab, camera, tableOrder } = this;
    return { exploration, openRows, tab: chosenTab, camera, tableOrder };
  }

  /** Query string of the view as it would be after a step. */
  searchAfter(step: ExplorationStep): string {
    const { exploration } = presentMoment(recordStep(this.history, step));
    return writeView(this.opened.search, { ...this.state, exploration });
  }

  /** Query string of the present view. */
  get search(): string {
    return writeView(this.opened.search, this.state);
  }

  /** Query string that shows the same picture also after the documents were read anew. */
  get lastingSearch(): string {
    return freezeView(this.search, { opening: this.opened.opening, stamp: this.opened.stamp });
  }

  /** Writes the view into the address bar. */
  write(isBigStep: boolean): void {
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
    const index = this.history.moments.findIndex(({ exploration }) => isSameExploration(exploration, view.exploration));
    this.history = index === -1 ? beginHistory(view.exploration) : goToMoment(this.history, index);
    this.#show(view);
  }

  #show({ openRows, tab, camera, tableOrder }: ViewState): void {
    this.openRows = openRows;
    this.chosenTab = tab;
    this.camera = camera;
    this.tableOrder = tableOrder;
  }
}
