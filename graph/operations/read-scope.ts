import type { MunicipalityCode } from '../model/ids.ts';
import type { Municipality } from '../model/municipality.ts';
import { readsAsText } from '../search/reads-as-text.ts';
import { endsInCityWord } from '../vocabulary/city-words.ts';
import { findNamedCities, type NamedCities } from './find-named-cities.ts';

/** What joins a city's name to the rest of a query; にぎわい is a word. */
const JOINT = /^(?:では|には|における|での|との|と|の|で|に(?!ぎわ)|は|、|・|,|&|\s)*/u;
/** What joins the names of cities. */
const LIST = /^(?:と|や|か|及び|および|並びに|ならびに|又は|または|、|・|,|&|\s)*$/u;
/** What turns the cities before it to all others: 本庄市以外の観光. */
const EXCEPT =
  /^(?:以外|(?:を|は)?(?:除(?:く|き|いて|いた|外(?:して|した|する)?)|のぞ(?:く|き|いて|いた))|(?:では?|じゃ)な(?:い|く(?!な)))/u;

/** Municipalities that a query names, and what else it says. */
export interface QueryScope {
  /** By code; empty where the query names none, or nothing else. */
  readonly municipalities: readonly Municipality[];
  /** Names of municipalities that the query leaves out (本庄市以外), with the prefecture where it is given; each once. */
  readonly except: readonly string[];
  /** With what it quotes behind the rest; empty where the query says no more than what it leaves out. */
  readonly text: string;
}

/** A query: what it says, and what it quotes beside that. A municipality inside a quotation is only a word. */
interface AskedText {
  readonly text: string;
  readonly quoted?: readonly string[];
}

/** Names of cities in a query with what belongs to them. */
interface CityPlace extends NamedCities {
  /** Behind what joins the name to the rest. */
  readonly end: number;
  readonly isLeftOut: boolean;
  /** What stays of the name: the 市 of 小美玉市民活動, which asks for the 市民活動 of 小美玉市. */
  readonly keeps: string;
}

/** Takes the full names of loaded municipalities (本庄市) out of a query; 「本庄市」 alone stays a query for the words. */
export function readScope({ text, quoted = [] }: AskedText, loaded: Iterable<Municipality>): QueryScope {
  const all = { municipalities: [], except: [], text: join(text, quoted) };
  if (readsAsText(text)) return all;
  const asked = text.normalize('NFKC');
  const places = readPlaces(asked, findNamedCities(asked, loaded));
  if (places.length === 0) return all;
  const others = places.reduceRight(
    (done, { start, end, keeps }) => `${done.slice(0, start)} ${keeps}${done.slice(end)}`,
    asked,
  );
  const rest = join(others.trim(), quoted);
  const isTelling = /[\p{L}\p{N}]/u.test(rest);
  const except = namesOf(places.filter(({ isLeftOut }) => isLeftOut));
  if (!isTelling && except.length === 0) return all;
  return { municipalities: byCode(places.filter(({ isLeftOut }) => !isLeftOut)), except, text: isTelling ? rest : '' };
}

/** Each once. */
function byCode(places: readonly CityPlace[]): readonly Municipality[] {
  const named = new Map(places.flatMap(({ municipalities }) => municipalities).map((one) => [one.code, one] as const));
  return [...named.values()].sort((a, b) => order(a.code, b.code));
}

function namesOf(places: readonly CityPlace[]): readonly string[] {
  const names = places.flatMap(({ municipalities, hasPrefecture }) =>
    municipalities.map(({ name, prefecture }) => (hasPrefecture ? `${prefecture}${name}` : name)),
  );
  return [...new Set(names)];
}

/** Cities that stand in a list share what follows the last of them. */
function readPlaces(text: string, cities: readonly NamedCities[]): readonly CityPlace[] {
  return cities.reduceRight<readonly CityPlace[]>((behind, city) => {
    const [next] = behind;
    const isListed = next !== undefined && LIST.test(text.slice(city.end, next.start));
    const tail = isListed ? { end: next.start, isLeftOut: next.isLeftOut, keeps: '' } : readTail(text, city.end);
    return [{ ...city, ...tail }, ...behind];
  }, []);
}

function readTail(text: string, end: number): Pick<CityPlace, 'end' | 'isLeftOut' | 'keeps'> {
  if (endsInCityWord(text, end)) return { end, isLeftOut: false, keeps: text.slice(end - 1, end) };
  const except = EXCEPT.exec(text.slice(end))?.[0] ?? '';
  const joint = JOINT.exec(text.slice(end + except.length))?.[0] ?? '';
  return { end: end + except.length + joint.length, isLeftOut: except !== '', keeps: '' };
}

function join(text: string, quoted: readonly string[]): string {
  return [text, ...quoted].filter((part) => part !== '').join(' ');
}

function order(a: MunicipalityCode, b: MunicipalityCode): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
