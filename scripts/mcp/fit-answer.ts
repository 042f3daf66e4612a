import { MOST_CHARACTERS } from './limit-text.ts';
import { shortenLists } from './shorten-lists.ts';

type Json = Readonly<Record<string, unknown>>;

/** A question that can be asked again for less. */
export interface FittedQuestion {
  readonly request: Json;
  readonly ask: (request: Json) => Promise<unknown>;
  /** Characters that an answer may have as JSON. */
  readonly most?: number;
}

/**
 * The answer to a question, as plain values, of a length that a conversation has room for. A longer one is asked for again with a
 * lower `limit`; what has no limit loses the ends of its longest lists. `shortened` then says what is missing and how to get it.
 */
export async function fitAnswer({ request, ask, most = MOST_CHARACTERS }: FittedQuestion): Promise<Json> {
  const whole = await askPlain(ask, request);
  const why = `because the answer would have ${lengthOf(whole)} characters`;
  let limit = typeof request['limit'] === 'number' ? request['limit'] : 1;
  let answer = whole;
  while (lengthOf(answer) > most && limit > 1) {
    limit = lowerLimit(limit, most, answer);
    const shortened = `limit was lowered to ${limit}, ${why}; ${howToGoOn(request, limit)}`;
    answer = { shortened, ...(await askPlain(ask, { ...request, limit })) };
  }
  return shortenLists(answer, most);
}

async function askPlain(ask: FittedQuestion['ask'], request: Json): Promise<Json> {
  return JSON.parse(JSON.stringify(await ask(request))) as Json;
}

function lengthOf(answer: Json): number {
  return JSON.stringify(answer).length;
}

/** The limit that would fill the room if all that is listed were of one length; always lower than before. */
function lowerLimit(limit: number, most: number, answer: Json): number {
  const listed = Object.values(answer).map((value) => (Array.isArray(value) ? value.length : 0));
  const given = Math.min(limit, Math.max(...listed));
  return Math.max(1, Math.min(limit - 1, Math.floor((given * most) / lengthOf(answer))));
}

/** Lists are counted from `offset`, lines from `from`. */
function howToGoOn(request: Json, limit: number): string {
  const start = ['offset', 'from'].find((name) => typeof request[name] === 'number');
  if (start === undefined) return 'ask with more conditions for what is missing';
  return `ask again with ${start} ${Number(request[start]) + limit} for the next part`;
}
