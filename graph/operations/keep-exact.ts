import type { Concept } from '../model/concept.ts';
import type { ConceptId, MunicipalityCode, NodeId } from '../model/ids.ts';
import type { Municipality } from '../model/municipality.ts';
import { BAND_FLOORS } from '../search/band-of.ts';
import type { QueryOperators } from '../search/query-operators.ts';
import { foldExact } from '../vocabulary/fold-exact.ts';
import { foldPlain } from '../vocabulary/fold-text.ts';
import { foldWords } from '../vocabulary/fold-words.ts';
import { holdsText } from '../vocabulary/holds-text.ts';
import { sectionLabel, sectionPath, type UnitSurroundings } from './describe-units.ts';
import type { ScoredUnit, ScoredUnits } from './score-candidates.ts';

const LONGEST_SHORT_WORD = 2;
/** Kanji and katakana: two hiragana are grammar as often as not, Latin letters are whole words anyway. */
const TELLING = /^[\p{Script=Han}々ァ-ヺー]+$/u;

/** What names are looked up in. */
interface KnownNames {
  readonly concepts: ReadonlyMap<NodeId, Concept>;
  readonly municipalities: ReadonlyMap<MunicipalityCode, Municipality>;
}

/**
 * Units that hold every quoted text, in title, text or a heading above, and nothing that is to be left out: neither as a word
 * there, nor as a concept they mention in their own words (by its preferred label or English name), nor as their municipality (by its
 * name, also behind the prefecture's). Same order.
 * A unit that holds what is quoted, or all of a query of one or two characters, answers the query: it is a hit at least of
 * the weakest band. One kanji alone (橋) is found only where it stands. A query that only leaves out (`text` is empty) keeps none.
 */
export function keepExact(
  { concepts, municipalities }: KnownNames,
  { units, surroundings }: ScoredUnits,
  { text, exact, excluded }: QueryOperators,
): readonly ScoredUnit[] {
  if (text === '') return [];
  const wanted = exact.map(foldExact);
  const held =
    wanted.length === 0
      ? raiseShort({ units, surroundings }, foldExact(text))
      : units.filter((one) => holdsAll(one, surroundings, wanted)).map(lift);
  if (excluded.length === 0) return held;
  const words = excluded.map(foldWords);
  const cities = new Set(citiesNamed(municipalities, excluded));
  const named = conceptsNamed(concepts, excluded);
  return held.filter(
    (one) =>
      !(one.node.municipality !== null && cities.has(one.node.municipality)) &&
      !mentionsAny(one, named) &&
      !fieldsOf(one, surroundings).some((field) => words.some((word) => holdsText(foldWords(field), word))),
  );
}

/** Short words say too little for the other signals: there it counts whether they stand in a unit. Best first again. */
function raiseShort(
  { units, surroundings }: Pick<ScoredUnits, 'units' | 'surroundings'>,
  word: string,
): readonly ScoredUnit[] {
  if (word.length > LONGEST_SHORT_WORD || !TELLING.test(word)) return units;
  const raised = units.map((one) => ({ one, holds: holdsAll(one, surroundings, [word]) }));
  return raised
    .filter(({ holds }) => holds || word.length > 1)
    .map(({ one, holds }) => (holds ? lift(one) : one))
    .sort((a, b) => b.fused.score - a.fused.score);
}

type Placed = Pick<ScoredUnit, 'node' | 'unit'>;

function fieldsOf({ unit }: Placed, { sections }: UnitSurroundings): readonly string[] {
  return [unit.title, unit.text, ...sectionPath(sections, unit.section).map(sectionLabel)];
}

function holdsAll(unit: Placed, surroundings: UnitSurroundings, wanted: readonly string[]): boolean {
  const fields = fieldsOf(unit, surroundings).map(foldExact);
  return wanted.every((one) => fields.some((field) => holdsText(field, one)));
}

function lift(scored: ScoredUnit): ScoredUnit {
  return { ...scored, fused: { ...scored.fused, score: Math.max(scored.fused.score, BAND_FLOORS.weak), answered: 1 } };
}

function citiesNamed(municipalities: KnownNames['municipalities'], excluded: readonly string[]) {
  const names = new Set(excluded.map(foldPlain));
  return [...municipalities.values()]
    .filter(({ name, prefecture }) => names.has(foldPlain(name)) || names.has(foldPlain(`${prefecture}${name}`)))
    .map(({ code }) => code);
}

function conceptsNamed(concepts: KnownNames['concepts'], excluded: readonly string[]): ReadonlySet<NodeId> {
  const names = new Set(excluded.map(foldPlain));
  const isNamed = ({ prefLabel, en }: Concept): boolean => names.has(foldPlain(prefLabel)) || names.has(foldPlain(en));
  return new Set([...concepts.values()].filter(isNamed).map(({ id }): ConceptId => id));
}

function mentionsAny({ mentions }: ScoredUnit, concepts: ReadonlySet<NodeId>): boolean {
  return mentions.some(({ to, by }) => concepts.has(to) && by?.startsWith('section') !== true);
}
