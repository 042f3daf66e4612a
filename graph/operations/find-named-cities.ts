import type { Municipality } from '../model/municipality.ts';
import { createFoldMemo } from '../search/fold-memo.ts';
import { foldCityName } from '../vocabulary/fold-city-name.ts';
import { groupBy } from './group-by.ts';

/** Where a text names municipalities: several where they have the name in common. */
export interface NamedCities {
  /** In UTF-16 code units, before the prefecture (山形県鶴岡市) and the county (埼玉県児玉郡上里町). */
  readonly start: number;
  readonly end: number;
  readonly hasPrefecture: boolean;
  readonly municipalities: readonly Municipality[];
}

/** The names of all municipalities of the country, and the characters of queries. */
const REMEMBERED = 10_000;

/** Hiragana that ends what stands before a name: a particle (観光と本庄市). */
const PARTICLE = /[のとやでにはがをもへか]$/u;
/** The same before a name in kanji, which no verb or adjective continues into (住みやすい本庄市, 暮らせる本庄市). */
const PARTICLE_OR_ENDING = /[のとやでにはがをもへかてばらりびいるたなうくすつぬぶむぐ]$/u;
/** Of a town or village: 児玉郡. */
const COUNTY = '\\p{Script=Han}{1,3}郡\\s*';

/**
 * Where a text in NFKC names loaded municipalities in full, from left to right; of names at one place the longest counts. A name that
 * goes on to the left is another word: 東広島市 does not name 広島市, whether 東広島市 is loaded or not. So kanji stand before a name only as
 * another one, hiragana only as the end of a word, and katakana only where the name begins in another script. A prefecture before a name
 * belongs to it and tells municipalities of one name apart; with another prefecture than theirs it names none of them.
 */
export function findNamedCities(text: string, loaded: Iterable<Municipality>): readonly NamedCities[] {
  const folded = foldInPlace(text);
  const named = [...loaded].filter(({ name }) => name !== '' && folded.includes(fold(name)));
  if (named.length === 0) return [];
  const byName = groupBy(named, ({ name }) => fold(name));
  const found: NamedCities[] = [];
  for (const { 0: place, index: start, groups } of folded.matchAll(placePattern(named))) {
    const { prefecture, name = '' } = groups ?? {};
    const municipalities = (byName.get(name) ?? []).filter(
      (one) => prefecture === undefined || fold(one.prefecture) === prefecture,
    );
    const follows = found.at(-1)?.end === start;
    if (municipalities.length === 0 || !(follows || isFree(text, start))) continue;
    found.push({ start, end: start + place.length, hasPrefecture: prefecture !== undefined, municipalities });
  }
  return found;
}

/** Lazy before the name: 津市安芸郡 is a city and a county. */
function placePattern(named: readonly Municipality[]): RegExp {
  const prefectures = named.map(({ prefecture }) => prefecture).filter((prefecture) => prefecture !== '');
  const prefecture = prefectures.length === 0 ? '' : `(?:(?<prefecture>${anyOf(prefectures)})[\\sの]*)??`;
  return new RegExp(`${prefecture}(?:${COUNTY})??(?<name>${anyOf(named.map(({ name }) => name))})`, 'gu');
}

/** The longest first. */
function anyOf(names: readonly string[]): string {
  const each = [...new Set(names.map(fold))].sort((a, b) => b.length - a.length);
  return each.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('|');
}

/** Folds each character by itself, where that keeps its length: places in the folded text are places in the text. */
function foldInPlace(text: string): string {
  return Array.from(text, (character) => {
    const folded = foldCharacter(character);
    return folded.length === character.length ? folded : character;
  }).join('');
}

const foldCharacter = createFoldMemo(REMEMBERED, foldCityName);
const fold = createFoldMemo(REMEMBERED, (name) => foldInPlace(name.normalize('NFKC')));

/** True where a word can begin. */
function isFree(text: string, start: number): boolean {
  const [before, rest] = [text.slice(0, start), text.slice(start)];
  if (/\p{Script=Han}$/u.test(before)) return false;
  if (/\p{Script=Hiragana}$/u.test(before)) {
    return (/^\p{Script=Han}/u.test(rest) ? PARTICLE_OR_ENDING : PARTICLE).test(before);
  }
  return !(/[\p{Script=Katakana}ー]$/u.test(before) && /^\p{Script=Katakana}/u.test(rest));
}
