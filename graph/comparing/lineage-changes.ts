import type { LineageType } from '../model/lineage-link.ts';

/** What can become of an item of a plan in the next plan, in the order of legends. */
export const LINEAGE_CHANGES = ['continued', 'changed', 'moved', 'split', 'merged', 'new', 'dropped'] as const;

/** One of {@link LINEAGE_CHANGES}. */
export type LineageChange = (typeof LINEAGE_CHANGES)[number];

const CHANGES: readonly (readonly [LineageType, LineageChange])[] = [
  ['継続', 'continued'],
  ['事業の変更・追加', 'changed'],
  ['後半追加', 'changed'],
  ['移動', 'moved'],
  ['分割', 'split'],
  ['統合', 'merged'],
  ['集約', 'merged'],
  ['新規追加', 'new'],
  ['削除', 'dropped'],
];

/** The changes a lineage type names, each once, in the order of {@link LINEAGE_CHANGES}; a type of two words names both. */
export function changesOf(type: string): readonly LineageChange[] {
  return [...new Set(CHANGES.filter(([name]) => type.includes(name)).map(([, change]) => change))];
}
