import { mergeParts } from '#graph/exploring/graph-part.ts';
import { MAX_PICTURE_NODES } from '#graph/exploring/picture-limits.ts';
import { placedNodes } from '#graph/exploring/visible-part.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { FoundPaths } from '#graph/operations/find-paths.ts';
import type { GrowingView } from './neighbour-growth.svelte.ts';

/** Finds the ways between two nodes; rejects when they cannot be loaded. */
export type FindPaths = (ends: { readonly from: NodeId; readonly to: NodeId }) => Promise<FoundPaths>;

/** What was found between the two chosen nodes. */
interface FoundBetween extends FoundPaths {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** Search for ways between the selected node and its companion. */
export class PathSearch {
  /** True while the reader is asked for the other end. */
  isChoosing = $state(false);
  isFinding = $state(false);
  hasFailed = $state(false);
  #found = $state.raw<FoundBetween | null>(null);

  readonly #view: GrowingView;
  readonly #findPaths: FindPaths;

  constructor(view: GrowingView, findPaths: FindPaths) {
    this.#view = view;
    this.#findPaths = findPaths;
  }

  /** What was found between the nodes that are chosen now; `null` where nothing was looked for. */
  readonly found = $derived.by(() => {
    const { selected, companion } = this.#view.exploration;
    return this.#found?.from === selected && this.#found.to === companion ? this.#found : null;
  });

  /** Finds the ways between the two chosen nodes, or asks for the one that is missing; does nothing while ways are being found. */
  async start(): Promise<void> {
    const { selected, companion } = this.#view.exploration;
    const { said } = this.#view.texts.messages;
    if (this.isFinding) return;
    if (selected !== null && companion !== null) return this.#find(selected, companion);
    this.isChoosing = !this.isChoosing && selected !== null;
    this.#view.said = this.isChoosing ? said.chooseOther : said.chooseFirst;
  }

  /** Takes a node as the other end. */
  async choose(node: NodeId): Promise<void> {
    this.isChoosing = false;
    this.#view.take({ name: 'join', node });
    await this.start();
  }

  async #find(from: NodeId, to: NodeId): Promise<void> {
    const view = this.#view;
    const { said } = view.texts.messages;
    this.isFinding = true;
    this.hasFailed = false;
    view.said = said.findingPaths(view.labelOf(from), view.labelOf(to));
    try {
      const found = await this.#findPaths({ from, to });
      view.part = mergeParts(view.part, found);
      this.#found = { ...found, from, to };
      const [best] = found.paths;
      if (best === undefined) view.said = said.noPath(view.labelOf(from), view.labelOf(to));
      else this.show(best);
    } catch {
      // Whatever the reason, the picture stays as it was and the reader is told what to do.
      this.hasFailed = true;
      view.said = view.texts.messages.notices.pathsFailed;
    } finally {
      this.isFinding = false;
    }
  }

  /** Lets one of the ways stand out; what it needs comes into the picture. */
  show(path: readonly NodeId[]): void {
    const view = this.#view;
    const { said } = view.texts.messages;
    const placed = placedNodes(view.opened.opening, view.exploration);
    const added = path.filter((id) => !placed.includes(id));
    if (placed.length + added.length > MAX_PICTURE_NODES) {
      view.said = said.full(MAX_PICTURE_NODES);
      return;
    }
    view.take({ name: 'show-path', path, added });
    view.said = said.path(
      path.map((id) => view.labelOf(id)),
      this.#found?.paths.length ?? 1,
    );
  }

  /** Brings what both have in common into the picture. */
  showCommon(): void {
    const view = this.#view;
    const placed = placedNodes(view.opened.opening, view.exploration);
    const added = (this.found?.common ?? []).filter((id) => !placed.includes(id));
    const node = view.exploration.selected;
    if (node !== null && added.length > 0) view.take({ name: 'expand', node, added });
  }
}
