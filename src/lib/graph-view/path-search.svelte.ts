import { mergeParts } from '#graph/exploring/graph-part.ts';
import { MAX_PICTURE_NODES } from '#graph/exploring/picture-limits.ts';
import { placedNodes } from '#graph/exploring/visible-part.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { isUnitKind } from '#graph/model/unit-of-record.ts';
import type { FoundPaths } from '#graph/operations/find-paths.ts';
import type { GrowingView } from './neighbour-growth.svelte.ts';

/** Finds the ways between two nodes; rejects when they cannot be loaded. */
export type FindPaths = (ends: PathEnds) => Promise<FoundPaths>;

/** The nodes a way begins and ends at. */
interface PathEnds {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** What was found between the two ends. */
interface FoundBetween extends FoundPaths, PathEnds {}

/** Search for ways between two nodes of the picture. */
export class PathSearch {
  /** True while the reader is asked for an end. */
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

  /** The two chosen nodes, or the only two units of a picture of which nothing is chosen; `null` where an end is missing. */
  readonly ends = $derived.by((): PathEnds | null => {
    const { visible, exploration } = this.#view;
    const { selected, companion } = exploration;
    if (selected !== null) return companion === null ? null : { from: selected, to: companion };
    const [first, second, third] = visible.nodes.filter(({ record }) => isUnitKind(record.kind));
    if (first === undefined || second === undefined || third !== undefined) return null;
    return { from: first.id, to: second.id };
  });

  /** What was found between the ends; `null` where nothing was looked for. */
  readonly found = $derived.by(() => {
    const { ends } = this;
    return this.#found?.from === ends?.from && this.#found?.to === ends?.to ? this.#found : null;
  });

  /** Finds the ways between the ends, or asks for the end that is missing; does nothing while ways are being found. */
  async start(): Promise<void> {
    const { said } = this.#view.texts.messages;
    if (this.isFinding) return;
    if (this.ends !== null) return this.#find(this.ends);
    this.isChoosing = !this.isChoosing;
    const asked = this.#view.exploration.selected === null ? said.chooseFirst : said.chooseOther;
    this.#view.said = this.isChoosing ? asked : said.choosingLeft;
  }

  /** Takes a node as the end that is missing; after the first the other is asked for. */
  async choose(node: NodeId): Promise<void> {
    this.isChoosing = false;
    this.#view.take({ name: this.#view.exploration.selected === null ? 'select' : 'join', node });
    await this.start();
  }

  async #find({ from, to }: PathEnds): Promise<void> {
    const view = this.#view;
    const { said } = view.texts.messages;
    if (view.exploration.selected === null) {
      view.take({ name: 'select', node: from });
      view.take({ name: 'join', node: to });
    }
    this.isChoosing = false;
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
