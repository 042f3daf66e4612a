import { faultLine, type FuzzReport } from './fuzz-report.ts';
import { isTooLong } from './is-too-long.ts';

/** Paths that take a query. */
const PATHS = ['/api/search', '/search', '/graph'];
/** What no answer may tell: where and how the program runs. */
const INNER_MATTERS = /\bat .{1,80}\(?(?:file:|node:)|node_modules|\.server\.ts|\/build\/server\/|ENOENT/u;
/** Markup that would run if it stood in a page as it was asked. */
const MARKUP = /<(?:script>alert|img src=x|svg\/onload)/u;

/** Asks a running site every text at one of its paths in turn, over HTTP. */
export async function fuzzSite(address: string, texts: Iterable<string>): Promise<FuzzReport> {
  const faults: string[] = [];
  const times: number[] = [];
  const refusalTimes: number[] = [];
  let asked = 0;
  let refused = 0;
  for (const text of texts) {
    const path = PATHS[asked % PATHS.length] ?? '';
    asked += 1;
    const start = performance.now();
    const { status, body } = await get(`${address}${path}?q=${percentEncode(text)}`);
    const time = performance.now() - start;
    if (status >= 400) refused += 1;
    if (status < 400) times.push(time);
    if (path === '/api/search' && isTooLong(text)) refusalTimes.push(time);
    const fault = faultOf(path, { status, body, text });
    if (fault !== null) faults.push(faultLine(`${path}: ${fault}`, text));
  }
  return { asked, refused, faults, times, refusalTimes };
}

/** A request as it may come from a program that wishes no good. */
export interface HostileRequest {
  readonly name: string;
  /** Path and query, sent as they are. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends hostile requests; gives those that were answered by a failure of the server or told too much, with what they did. */
export async function sendHostile(address: string, requests: readonly HostileRequest[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, target, headers } of requests) {
    const { status, body } = await get(`${address}${target}`, headers);
    if (status >= 500) faults.push(`${name}: status ${status}`);
    if (INNER_MATTERS.test(body)) faults.push(`${name}: the answer tells of inner matters`);
  }
  return faults;
}

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly text: string;
}

function faultOf(path: string, { status, body, text }: Answered): string | null {
  if (status >= 500) return `status ${status}`;
  if (mustBeRefused(text) && (status < 400 || status > 431)) return `${status} for a text that is too long`;
  if (INNER_MATTERS.test(body)) return 'the answer tells of inner matters';
  return path !== '/api/search' && MARKUP.test(body) ? 'markup of the query stands in the page' : null;
}

/** A text without any letter asks nothing, however long it is. */
function mustBeRefused(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && isTooLong(text);
}

/** The site refuses longer ones before it has read them. */
const LONGEST_ADDRESS = 60_000;

async function get(address: string, headers: Readonly<Record<string, string>> = {}) {
  // A server that refuses an address by its length ends the connection: the next request must not go out on it.
  try {
    const response = await fetch(address, { headers: { ...headers, connection: 'close' }, redirect: 'manual' });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    // While megabytes are still being sent, the refusal may be lost in the end of the connection.
    if (error instanceof TypeError && address.length > LONGEST_ADDRESS) return { status: 431, body: '' };
    throw error;
  }
}

/** Bytes of the text in percent form; lone surrogates as the three bytes that UTF-8 forbids, which `encodeURIComponent` refuses. */
function percentEncode(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0xd800 || code > 0xdfff) return encodeURIComponent(character);
    return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)].map(percentByte).join('');
  }).join('');
}

function percentByte(byte: number): string {
  return `%${byte.toString(16).toUpperCase()}`;
}
