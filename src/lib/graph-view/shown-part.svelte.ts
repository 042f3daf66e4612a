import type { Exploration, PictureFilter } from '#graph/exploring/exploration.ts';
import { foldSections } from '#graph/exploring/fold-sections.ts';
import type { GraphPart } from '#graph/exploring/graph-part.ts';
import { visiblePart } from '#graph/exploring/visible-part.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { countKinds } from './count-kinds.ts';

/** What decides what is shown. */
export interface ShownState {
  readonly part: GraphPart;
  readonly exploration: Exploration;
  readonly opened: { readonly opening: readonly NodeId[] };
}

/** What is shown of everything loaded, and how much there is of each kind: a pure function of the state. */
export class ShownPart {
  readonly #state: ShownState;

  constructor(state: ShownState) {
    this.#state = state;
  }

  // Selecting, pinning and arranging change nothing of what is shown: each field is a value of its own.
  readonly #expansions = $derived.by(() => this.#state.exploration.expansions);
  readonly #hidden = $derived.by(() => this.#state.exploration.hidden);
  readonly #withoutKinds = $derived.by(() => this.#state.exploration.withoutKinds);
  readonly #withoutMunicipalities = $derived.by(() => this.#state.exploration.withoutMunicipalities);
  readonly #withoutDocuments = $derived.by(() => this.#state.exploration.withoutDocuments);
  readonly #field = $derived.by(() => this.#state.exploration.field);
  readonly #kept = $derived.by(() => this.#state.exploration.kept);
  readonly #path = $derived.by(() => this.#state.exploration.path);
  readonly #openSections = $derived.by(() => this.#state.exploration.openSections);
  readonly #near = $derived.by(() => this.#state.exploration.near);
  readonly #filter = $derived.by((): PictureFilter & Pick<Exploration, 'expansions'> => ({
    expansions: this.#expansions,
    hidden: this.#hidden,
    withoutKinds: this.#withoutKinds,
    withoutMunicipalities: this.#withoutMunicipalities,
    withoutDocuments: this.#withoutDocuments,
    field: this.#field,
    kept: this.#kept,
    near: this.#near,
  }));

  readonly visible = $derived.by(() => visiblePart(this.#state.part, this.#state.opened.opening, this.#filter));
  /** Groups that stand for nodes where there are too many rows. */
  readonly folded = $derived.by(() => foldSections(this.visible, { open: this.#openSections, standing: this.#path }));
  /** The same with every group closed: what decides where lanes and concepts stand, so that opening a group moves no lane. */
  readonly closed = $derived.by(() => foldSections(this.visible, { open: [], standing: [] }));
  readonly kinds = $derived.by(() => countKinds(this.#state.part, this.#state.opened.opening, this.#filter));
}
