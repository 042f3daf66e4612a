import type { EmbeddedToken, Embedder } from '../embedding/embedder.ts';
import type { UnitId } from '../model/ids.ts';
import { TokenTable } from '../search/token-table.ts';
import { uncoveredShare } from '../search/uncovered-share.ts';
import { foldWords } from '../vocabulary/fold-words.ts';
import type { GraphMemory } from './graph-memory.ts';

interface KnownTokens {
  readonly table: TokenTable;
  readonly units: Map<UnitId, readonly number[]>;
}

/** A unit and the text in which words are looked for: as a model is given it, and folded. */
export interface UnitText {
  readonly id: UnitId;
  readonly text: () => string;
  readonly folded: string;
}

/** What the query is compared by. */
interface QueryTokens {
  readonly memory: GraphMemory;
  readonly embedder: Embedder;
  /** Tokens of the query alone; `null` where the model has none of its own. */
  readonly asked: Promise<readonly (readonly EmbeddedToken[])[] | null>;
}

/** Units whose tokens are kept: all of a few cities; of a whole country those that were found lately (some 10 MB). */
const KEPT_UNITS = 20_000;

/** SentencePiece marks the beginning of a word with it. */
const WORD_START = '\u2581';

/** Single kana and two letters stand in any text by chance. */
const SAYS_SOMETHING = /[\p{Script=Han}々〆]|[\p{Script=Katakana}ー\d]|[\p{Script=Hiragana}ー]{2}|\p{Script=Latin}{3}/u;

const known = new WeakMap<GraphMemory, KnownTokens>();

/**
 * How much of a query none of the units comes near to (`uncoveredShare`); `null` where the model has no vectors of its own for tokens.
 * The tokens of a unit are asked of the model once for each state of the graph and kept as numbers.
 */
export async function measureUncovered(
  { memory, embedder, asked }: QueryTokens,
  units: readonly UnitText[],
): Promise<number | null> {
  const tokens = known.get(memory) ?? {
    table: new TokenTable(embedder.model.dimension),
    units: new Map<UnitId, readonly number[]>(),
  };
  known.set(memory, tokens);
  if (tokens.units.size > KEPT_UNITS) tokens.units.clear();
  // Taken at once: another search may empty the memory before the model answers.
  const remembered = units.map(({ id }) => tokens.units.get(id) ?? null);
  const missing = units.filter((_, index) => remembered[index] === null);
  const [query] = (await asked) ?? [];
  if (query === undefined) return null;
  const texts = missing.length === 0 ? [] : await embedder.embedTokens?.(missing.map(({ text }) => text()));
  const fresh = missing.map(({ id }, index) => ({ id, numbers: tokens.table.keep(texts?.[index] ?? []) }));
  for (const { id, numbers } of fresh) tokens.units.set(id, numbers);
  const covering = {
    tokens: new Set([...remembered, ...fresh.map(({ numbers }) => numbers)].flatMap((numbers) => numbers ?? [])),
    holds: (token: string) => holdsFolded(units, foldWords(token.replace(WORD_START, ''))),
  };
  return uncoveredShare(tokens.table.keep(query), covering, tokens.table);
}

function holdsFolded(units: readonly UnitText[], word: string): boolean {
  return SAYS_SOMETHING.test(word) && units.some(({ folded }) => folded.includes(word));
}
