import type { Embedder } from '../embedding/embedder.ts';
import type { UnitId } from '../model/ids.ts';
import { TokenTable } from '../search/token-table.ts';
import { uncoveredShare } from '../search/uncovered-share.ts';
import type { GraphMemory } from './graph-memory.ts';

interface KnownTokens {
  readonly table: TokenTable;
  readonly units: Map<UnitId, readonly number[]>;
}

/** A unit and the text in which words are looked for. */
export interface UnitText {
  readonly id: UnitId;
  readonly text: () => string;
}

const known = new WeakMap<GraphMemory, KnownTokens>();

/**
 * How much of a query none of the units comes near to (`uncoveredShare`); `null` where the model has no vectors of its own for tokens.
 * The tokens of a unit are asked of the model once for each state of the graph and kept as numbers.
 */
export async function measureUncovered(
  { memory, embedder }: { readonly memory: GraphMemory; readonly embedder: Embedder },
  query: string,
  units: readonly UnitText[],
): Promise<number | null> {
  const tokens = known.get(memory) ?? { table: new TokenTable(), units: new Map<UnitId, readonly number[]>() };
  known.set(memory, tokens);
  const missing = units.filter(({ id }) => !tokens.units.has(id));
  const made = await embedder.embedTokens?.([query, ...missing.map(({ text }) => text())]);
  const [asked, ...texts] = made ?? [];
  if (asked === undefined) return null;
  missing.forEach(({ id }, index) => tokens.units.set(id, tokens.table.keep(texts[index] ?? [])));
  const held = new Set(units.flatMap(({ id }) => tokens.units.get(id) ?? []));
  return uncoveredShare(tokens.table.keep(asked), held, tokens.table);
}
