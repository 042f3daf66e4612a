import type { ConceptId } from '../model/ids.ts';

/**
 * Levels of the concept scheme that can stand in the rows: each concept by its own mentions, the concepts right under a field with
 * all below them, or whole fields.
 */
export const ROW_LEVELS = ['concept', 'broader', 'field'] as const;

/** One of {@link ROW_LEVELS}. */
export type RowLevel = (typeof ROW_LEVELS)[number];

/** A concept as a row: the field it stands under, and the concepts whose mentions it counts (itself first). */
export interface RowConcept {
  readonly id: ConceptId;
  readonly field: ConceptId;
  readonly counted: readonly ConceptId[];
}

/** The concept scheme as rows need it. */
export interface ConceptTree {
  /** All concepts, in the order of the scheme. */
  readonly ids: readonly ConceptId[];
  readonly narrower: ReadonlyMap<ConceptId, readonly ConceptId[]>;
  /** Concepts at the top of the scheme above each; a top concept is its own. */
  readonly fields: ReadonlyMap<string, readonly ConceptId[]>;
}

/** Which rows are wanted. `under`: only what stands below this concept, or the concept itself where it is not at the top. */
export interface RowChoice {
  readonly level: RowLevel;
  readonly under: ConceptId | null;
  /** Rows chosen one by one, in their order; `null` = all of the level. */
  readonly chosen: readonly ConceptId[] | null;
}

/**
 * The concepts of the rows: those chosen in their order (`under` does not narrow them), else those of the level in the order of the
 * scheme. Right under a concept that is itself narrower, the level `broader` gives the concepts right under that one, so that
 * one can walk down. A field is never mentioned itself and always counts what stands below it.
 */
export function chooseRows(tree: ConceptTree, { level, under, chosen }: RowChoice): readonly RowConcept[] {
  const wanted = chosen ?? idsOf(tree, level, under);
  return wanted.map((id) => ({
    id,
    field: fieldOf(tree, id, under),
    counted: level === 'concept' && !isTop(tree, id) ? [id] : withBelow(tree, id),
  }));
}

/** A concept and all below it, each once, nearer ones first. */
export function withBelow({ narrower }: Pick<ConceptTree, 'narrower'>, id: ConceptId): readonly ConceptId[] {
  const found = new Set([id]);
  for (const each of found) for (const below of narrower.get(each) ?? []) found.add(below);
  return [...found];
}

function idsOf(tree: ConceptTree, level: RowLevel, under: ConceptId | null): readonly ConceptId[] {
  const tops = tree.ids.filter((id) => isTop(tree, id));
  if (level === 'field') return under === null ? tops : [under];
  const above = under === null ? tops : [under];
  const wanted = new Set(
    level === 'broader'
      ? above.flatMap((id) => tree.narrower.get(id) ?? [])
      : above.flatMap((id) => withBelow(tree, id)),
  );
  return tree.ids.filter((id) => wanted.has(id) && !isTop(tree, id));
}

function fieldOf(tree: ConceptTree, id: ConceptId, under: ConceptId | null): ConceptId {
  const own = tree.fields.get(id) ?? [id];
  const wanted = under === null ? [] : (tree.fields.get(under) ?? []);
  return own.find((field) => wanted.includes(field)) ?? own[0] ?? id;
}

function isTop({ fields }: ConceptTree, id: ConceptId): boolean {
  return fields.get(id)?.[0] === id;
}
