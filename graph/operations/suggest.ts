import { InvalidInputError } from '../errors.ts';
import type { Concept } from '../model/concept.ts';
import type { Municipality } from '../model/municipality.ts';
import type { ConceptReach } from '../exploring/concept-spread.ts';
import { completeConcept } from '../search/complete-concept.ts';
import { type ConceptName, foldName } from '../vocabulary/concept-names.ts';
import { recallConceptNames } from './concept-lookup.ts';
import type { GraphContext } from './graph-context.ts';
import { recallGraph } from './graph-memory.ts';
import { LONGEST_QUERY } from './parse-search-query.ts';
import { suggestTitles } from './suggest-titles.ts';
import type { Suggestion } from './suggestion.ts';

const MOST = 8;
const MOST_OF_TYPE = { concept: 4, unit: 4, municipality: 2 } as const;
/** Longer texts are sentences: no name begins with them. */
const LONGEST_NAME = 40;

/**
 * At most 8 things that what is typed may become: concepts (by label, synonym, reading or English name), titles of measures, themes
 * and indicators, and municipalities; of each type those whose name begins with it first. Kana finds titles by the readings of
 * concepts. Texts without a letter or digit, footnote marks alone (※1) and long texts give none; over 2,000 characters throw
 * `InvalidInputError`.
 */
export async function suggest({ store }: GraphContext, typed: string): Promise<readonly Suggestion[]> {
  const length = Array.from(typed).length;
  if (length > LONGEST_QUERY) {
    throw new InvalidInputError(
      `suggest: the text may have ${LONGEST_QUERY} characters, got ${length}; shorten the text`,
      { details: { length } },
    );
  }
  if (length > LONGEST_NAME || !/[\p{L}\p{N}]/u.test(typed) || foldName(typed) === '') return [];
  const memory = await recallGraph(store);
  const lookup = await recallConceptNames(store);
  const concepts = completeConcept(typed, lookup.names, (concept) => lookup.mentions.get(concept) ?? 0);
  const municipalities = findMunicipalities(typed, [...memory.municipalities.values()]);
  const readAs = concepts
    .filter(({ name }) => name.kind === 'reading')
    .map(({ concept }) => concept)
    .slice(0, MOST);
  const names = readAs.flatMap((concept) => lookup.labels.get(concept) ?? []);
  const units = await suggestTitles(store, { typed, readAs, names }, { ...memory, fold: lookup.fold, most: MOST });
  const kept = share([municipalities.length, concepts.length, units.length]);
  const shown = concepts.slice(0, kept.concepts);
  const reaches = await Promise.all(shown.map(({ concept }) => lookup.reach(concept)));
  return [
    ...municipalities.slice(0, kept.municipalities),
    ...shown.flatMap(({ concept, name }, index) => toConcept(memory.concepts.get(concept), name, reaches[index])),
    ...units.slice(0, kept.units),
  ];
}

/** Concepts and titles share what municipalities leave; what one does not need, the other has. */
function share([municipalities = 0, concepts = 0, units = 0]: readonly number[]) {
  const first = Math.min(municipalities, MOST_OF_TYPE.municipality);
  const room = MOST - first;
  const second = Math.min(concepts, Math.max(MOST_OF_TYPE.concept, room - units), room);
  const needed = Math.min(second, Math.max(room - units, room - MOST_OF_TYPE.unit));
  return { municipalities: first, concepts: needed, units: room - needed };
}

function findMunicipalities(typed: string, all: readonly Municipality[]): readonly Suggestion[] {
  const wanted = foldName(typed);
  const placeOf = ({ code, name, prefecture }: Municipality): number => {
    const names = [foldName(name), foldName(`${prefecture}${name}`), code];
    if (names.some((one) => one.startsWith(wanted))) return 0;
    return foldName(name).includes(wanted) && wanted.length > 1 ? 1 : 2;
  };
  return all
    .map((municipality) => ({ ...municipality, place: placeOf(municipality) }))
    .filter(({ place }) => place < 2)
    .sort((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1))
    .map(({ code, name, prefecture }) => ({ type: 'municipality', code, name, prefecture }));
}

function toConcept(
  concept: Concept | undefined,
  { text, kind }: ConceptName,
  reach: ConceptReach | undefined,
): readonly Suggestion[] {
  if (concept === undefined) return [];
  const { id, prefLabel: label, en } = concept;
  const counts = { units: reach?.units ?? 0, municipalities: reach?.municipalities ?? 0 };
  return [{ type: 'concept', id, label, en, name: { text, kind }, ...counts }];
}
