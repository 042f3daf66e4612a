import type { GraphNode } from '../model/graph-node.ts';
import type { ConceptId } from '../model/ids.ts';
import type { UnitKind } from '../model/unit.ts';
import { queryTokens } from '../search/query-tokens.ts';
import type { Candidate, GraphStore } from '../storage/graph-store.ts';
import { foldName } from '../vocabulary/concept-names.ts';
import type { GraphMemory } from './graph-memory.ts';
import type { Suggestion } from './suggestion.ts';
import { unitOfNode } from './unit-of-node.ts';

/** Units whose titles stand in a list of suggestions: what plans promise, name or measure. */
const KINDS: readonly UnitKind[] = ['measure', 'project', 'focus', 'theme', 'indicator'];
/** Units whose titles are looked at; words in titles weigh most, so those that hold what is typed come first. */
const CANDIDATES = 60;

/** What is typed, and the concepts it is the reading of, with their folded names. */
interface TypedTitle {
  readonly typed: string;
  readonly readAs: readonly ConceptId[];
  readonly names: readonly string[];
}

/** Where municipalities are named, how titles are folded, and how many suggestions are wanted. */
interface TitleSearch {
  readonly municipalities: GraphMemory['municipalities'];
  readonly fold: (title: string) => string;
  readonly most: number;
}

/** Titles that hold what is typed, those that begin with it first; kana also finds titles that hold a name of a concept read so. */
export async function suggestTitles(
  store: GraphStore,
  asked: TypedTitle,
  { municipalities, fold, most }: TitleSearch,
): Promise<readonly Suggestion[]> {
  const wanted = foldName(asked.typed);
  const nodes = await store.getNodes((await findUnits(store, asked)).map(({ unit }) => unit));
  return nodes
    .map((node) => ({ node, place: placeOf(fold(node.label), wanted, asked.names) }))
    .filter(({ place }) => place < NOWHERE)
    .sort((a, b) => a.place - b.place)
    .flatMap(({ node }) => toSuggestion(node, municipalities))
    .slice(0, most);
}

const NOWHERE = 3;

/** Lower is better: begins with it, holds it, holds a name that is read so. */
function placeOf(title: string, wanted: string, names: readonly string[]): number {
  if (title.startsWith(wanted)) return 0;
  if (title.includes(wanted)) return 1;
  return names.some((name) => title.includes(name)) ? 2 : NOWHERE;
}

async function findUnits(store: GraphStore, { typed, readAs }: TypedTitle): Promise<readonly Candidate[]> {
  const filter = { kinds: KINDS };
  const tokens = queryTokens(typed);
  const [byWords, byReading] = await Promise.all([
    tokens.length === 0 ? [] : store.findByWords({ tokens, filter, limit: CANDIDATES }),
    readAs.length === 0
      ? []
      : store.findByConcepts({
          concepts: readAs.map((concept) => ({ concept, weight: 1 })),
          filter,
          limit: CANDIDATES,
        }),
  ]);
  const known = new Set(byWords.map(({ unit }) => unit));
  return [...byWords, ...byReading.filter(({ unit }) => !known.has(unit))];
}

function toSuggestion(node: GraphNode, municipalities: GraphMemory['municipalities']): readonly Suggestion[] {
  const unit = unitOfNode(node);
  const city = node.municipality === null ? undefined : municipalities.get(node.municipality);
  if (unit === null || city === undefined) return [];
  const { id, kind, title, titleOrigin } = unit;
  return [{ type: 'unit', id, kind, title, titleOrigin, city: { code: city.code, name: city.name } }];
}
