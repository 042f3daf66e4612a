import type { MunicipalityCode } from '../model/ids.ts';
import type { Municipality } from '../model/municipality.ts';
import { readsAsText } from '../search/reads-as-text.ts';
import { endsInCityWord } from '../vocabulary/city-words.ts';
import { findNamedCities, type NamedCities } from './find-named-cities.ts';

/** What joins a city's name to the rest of a query; にぎわい is a word. */
const JOINT = /^(?:では|には|における|での|との|と|の|で|に(?!ぎわ)|は|、|・|,|&|\s)*/u;

/** Municipalities that a query names, and what else it says. */
export interface QueryScope {
  /** By code; empty where the query names none, or nothing else. */
  readonly municipalities: readonly Municipality[];
  /** With what it quotes behind the rest. */
  readonly text: string;
}

/** A query: what it says, and what it quotes beside that. A municipality inside a quotation is only a word. */
interface AskedText {
  readonly text: string;
  readonly quoted?: readonly string[];
}

/** Takes the full names of loaded municipalities (本庄市) out of a query; 「本庄市」 alone stays a query for the words. */
export function readScope({ text, quoted = [] }: AskedText, loaded: Iterable<Municipality>): QueryScope {
  const all = { municipalities: [], text: join(text, quoted) };
  if (readsAsText(text)) return all;
  const asked = text.normalize('NFKC');
  const cities = findNamedCities(asked, loaded);
  if (cities.length === 0) return all;
  const others = cities.reduceRight((done, city) => `${done.slice(0, city.start)} ${behind(done, city)}`, asked).trim();
  const rest = join(others, quoted);
  if (!/[\p{L}\p{N}]/u.test(rest)) return all;
  return { municipalities: byCode(cities), text: rest };
}

/** The 市 of a name stays where it begins a word: 小美玉市民活動 asks for the 市民活動 of 小美玉市. */
function behind(text: string, { end }: NamedCities): string {
  return endsInCityWord(text, end) ? text.slice(end - 1) : text.slice(end).replace(JOINT, '');
}

/** Each once. */
function byCode(cities: readonly NamedCities[]): readonly Municipality[] {
  const named = new Map(cities.flatMap(({ municipalities }) => municipalities).map((one) => [one.code, one] as const));
  return [...named.values()].sort((a, b) => order(a.code, b.code));
}

function join(text: string, quoted: readonly string[]): string {
  return [text, ...quoted].filter((part) => part !== '').join(' ');
}

function order(a: MunicipalityCode, b: MunicipalityCode): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
