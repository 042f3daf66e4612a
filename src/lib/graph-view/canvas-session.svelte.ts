import { hasFreePlaces } from '#graph/exploring/picture-layout.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { SeenBox } from '../canvas/camera.ts';
import type { Point } from '../canvas/lanes/lane-picture.ts';
import type { CanvasListeners } from '../canvas/listen-to-canvas.ts';
import type { MountedCanvas } from '../canvas/mount-canvas.ts';
import type { WalkDirection } from '../canvas/walk-direction.ts';
import { walk } from '../canvas/walk.ts';
import { actOnNode, type NodeAction } from './act-on-node.ts';
import { actOnGroup } from './act-on-group.ts';
import type { CanvasKey } from './canvas-keys.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';
import { focusOf } from './focus-of.ts';
import { headingOfRow } from './group-rows.ts';
import { placeOf } from './place-of.ts';

/** Where a menu of a node is open, px of the window. */
interface OpenMenu extends Point {
  readonly node: NodeId;
}

/** Waits so long after the last movement before the address is written, ms. */
const STILL = 400;
/** One step of a pinned node, px. */
const NUDGE = 24;
const NUDGES: Readonly<Partial<Record<WalkDirection, Point>>> = {
  up: { x: 0, y: -NUDGE },
  down: { x: 0, y: NUDGE },
  left: { x: -NUDGE, y: 0 },
  right: { x: NUDGE, y: 0 },
};

/** What pointer and keyboard do in the drawn picture. */
export class CanvasSession implements CanvasListeners {
  canvas = $state.raw<MountedCanvas | null>(null);
  /** The thread under the pointer. */
  pointed = $state.raw<(Point & { readonly id: string }) | null>(null);
  menu = $state.raw<OpenMenu | null>(null);
  seen = $state.raw<SeenBox | null>(null);
  /** How much (0–1) of the first picture stands. */
  drawn = $state(0);
  readonly #view: ExplorationView;
  #stillness: ReturnType<typeof setTimeout> | null = null;

  constructor(view: ExplorationView) {
    this.#view = view;
  }

  /** Takes a drawing that was mounted and shows it where the address says. */
  mount(canvas: MountedCanvas): void {
    this.canvas = canvas;
    this.drawn = 0;
    this.show();
    if (this.#view.camera !== null) canvas.look(this.#view.camera);
    this.seen = canvas.seen();
  }

  /** Forgets the drawing. */
  unmount(): void {
    if (this.#stillness !== null) clearTimeout(this.#stillness);
    this.canvas?.destroy();
    this.canvas = null;
    this.menu = null;
    this.pointed = null;
  }

  /** Draws the view as it is now. */
  show(): void {
    const view = this.#view;
    // What would be drawn now would be drawn twice.
    if (view.arrangement.isPending) return;
    const pinned = view.exploration.pins.map(({ node }) => node);
    this.canvas?.show(view.picture, view.look, { ...focusOf(view), cursor: this.#cursor(), pinned });
  }

  readonly onSelect = (id: string | null, isJoining: boolean): void => {
    const node = this.#nodeOf(id);
    const heading = id === null ? null : headingOfRow(id);
    this.menu = null;
    if (heading !== null) this.#view.toggleSection(heading);
    else if (node !== null) actOnNode(this.#view, isJoining ? 'join' : 'select', node);
    else if (id === null) this.#view.take({ name: 'deselect' });
  };

  readonly onExpand = (id: string): void => {
    const node = this.#nodeOf(id);
    if (node !== null) void this.#view.expand(node);
  };

  readonly onPointAtThread = (thread: CanvasSession['pointed']): void => {
    this.pointed = thread;
  };

  readonly onMenu = (id: string, { x, y }: Point): void => {
    const node = this.#nodeOf(id);
    if (node !== null) this.menu = { node, x, y };
  };

  readonly onMoveNode = (id: string, { x, y }: Point): void => {
    const node = this.#nodeOf(id);
    if (node !== null) this.#view.take({ name: 'pin', node, x, y });
  };

  readonly onLook = (): void => {
    this.seen = this.canvas?.seen() ?? null;
    if (this.#stillness !== null) clearTimeout(this.#stillness);
    this.#stillness = setTimeout(() => {
      const camera = this.canvas?.camera() ?? null;
      if (camera !== null) this.#view.lookFrom(camera);
    }, STILL);
  };

  readonly onDrawn = (share: number): void => {
    this.drawn = share;
  };

  /** Puts the keyboard on a node or group and says it. */
  moveTo(id: string | null): void {
    const view = this.#view;
    const node = id === null ? undefined : view.nodes.get(id);
    const group = id === null ? null : view.arrangement.groupOf(id);
    view.cursor = node === undefined && group === null ? null : id;
    if (view.cursor === null) return;
    this.canvas?.reveal(view.cursor);
    if (group !== null) view.sayGroup(group);
    else if (node !== undefined) view.sayCursor(node);
  }

  /** Puts the keyboard where it was, or where the reader is most likely to begin. */
  enter(): void {
    const view = this.#view;
    if (view.cursor !== null) return;
    const selected = view.selected === null ? null : view.arrangement.rowOf(view.selected);
    const isThere = selected !== null && placeOf(view.picture, selected) !== null;
    this.moveTo(isThere ? selected : walk(view.picture, null, 'first'));
  }

  /** Does what a key stands for; `leave` is for the region. */
  press(key: CanvasKey): void {
    const { picture } = this.#view;
    const cursor = this.#cursor();
    switch (key.action) {
      case 'walk':
        this.moveTo(walk(picture, cursor, key.direction));
        break;
      case 'move':
        this.#nudge(key.direction);
        break;
      case 'zoom':
        this.canvas?.zoomBy(key.factor);
        break;
      case 'whole':
        this.canvas?.showWhole();
        break;
      case 'menu':
        this.#openMenu();
        break;
      case 'leave':
        break;
      default:
        if (cursor !== null) this.#act(key.action, cursor);
    }
  }

  /** Where the keyboard stands: a row that is gone is stood for by the group that holds its node now. */
  #cursor(): string | null {
    const { cursor, picture, arrangement } = this.#view;
    const node = this.#nodeOf(cursor);
    const row = node === null ? cursor : arrangement.rowOf(node);
    return row === null || placeOf(picture, row) === null ? null : row;
  }

  #act(action: NodeAction, row: string): void {
    const id = this.#nodeOf(row);
    const heading = headingOfRow(row);
    if (heading !== null) actOnGroup(this.#view, action, heading);
    if (id === null) return;
    const next = walk(this.#view.picture, id, 'down');
    actOnNode(this.#view, action, id);
    if (action !== 'hide') return;
    const done = this.#view.said;
    this.moveTo(next === id ? walk(this.#view.picture, null, 'first') : next);
    // What was done is heard before where the keyboard stands now.
    this.#view.said = `${done} ${this.#view.said}`;
  }

  #openMenu(): void {
    const { picture } = this.#view;
    const cursor = this.#nodeOf(this.#view.cursor);
    const at = cursor === null ? null : placeOf(picture, cursor);
    if (cursor !== null && at !== null && this.canvas !== null)
      this.menu = { node: cursor, ...this.canvas.toWindow(at) };
  }

  #nudge(direction: WalkDirection): void {
    const { picture, exploration } = this.#view;
    const cursor = this.#nodeOf(this.#view.cursor);
    const at = cursor === null ? null : placeOf(picture, cursor);
    const by = NUDGES[direction];
    if (cursor === null || at === null || by === undefined || !hasFreePlaces(exploration.layout)) return;
    this.#view.take({ name: 'pin', node: cursor, x: at.x + by.x, y: at.y + by.y });
  }

  #nodeOf(id: string | null): NodeId | null {
    return id === null ? null : (this.#view.nodes.get(id)?.id ?? null);
  }
}
