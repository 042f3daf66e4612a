import type { UnitId } from '#graph/model/ids.ts';
import type { Unit } from '#graph/model/unit.ts';
import type { ConceptChip, DocumentView } from '#graph/operations/views.ts';

/** What the margin says of something that begins at a line. */
export interface MarginEntry extends Pick<Unit, 'id' | 'number' | 'title'> {
  readonly kind: Unit['kind'] | 'predecessor';
  readonly concepts: readonly ConceptChip[];
  /** What became of an item of the present plan, and the measure it went into. */
  readonly lineage: readonly { readonly type: string; readonly to: UnitId | null }[];
}

/** Units and items of the present plan with the lines where they begin; at one line the items come first. */
export function marginEntries(view: DocumentView): readonly { readonly line: number; readonly entry: MarginEntry }[] {
  const predecessors = view.predecessors.map(({ id, number, title, lines }) => ({
    line: lines[0],
    entry: {
      id,
      kind: 'predecessor' as const,
      number,
      title,
      concepts: [],
      lineage: view.lineage.filter(({ from }) => from === id).map(({ type, to }) => ({ type, to })),
    },
  }));
  const units = view.units.map(({ unit: { id, kind, number, title, lines }, concepts }) => ({
    line: lines[0],
    entry: { id, kind, number, title, concepts, lineage: [] },
  }));
  return [...predecessors, ...units];
}
