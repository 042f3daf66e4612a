import { LONGEST_QUERY } from '#graph/operations/parse-search-query.ts';
import { errorMessages } from '../messages/errors.ts';
import { type Language, languageOf } from '../messages/language.ts';
import { problemResponse } from './answer-json.ts';
import { isApi } from './api-access.ts';
import { refusalPage } from './refusal-page.ts';
import { describeFailure, type HttpFailure } from './to-http-error.ts';

/** Longest address in bytes after percent-decoding: a query of 2,000 Japanese characters still fits. */
const LONGEST_ADDRESS = 8_192;

/**
 * A refusal of a request that nothing could answer, or `null`. A query that alone is too long is said to be that. A path with
 * broken escapes is refused to programs alone: readers get the page that SvelteKit makes of it.
 */
export function refuseRequest(url: URL): Response | null {
  const language = languageOf(url);
  if (decodedBytes(`${url.pathname}${url.search}`) <= LONGEST_ADDRESS) {
    return isApi(url) && decodePath(url.pathname) === null ? problemResponse(undecodable(language)) : null;
  }
  const length = Array.from(url.searchParams.get('q') ?? '').length;
  const failure =
    length > LONGEST_QUERY ? queryTooLong(length, language) : describeFailure('address-too-long', language);
  return isApi(url) ? problemResponse(failure) : refusalPage(failure, language);
}

function queryTooLong(length: number, language: Language): HttpFailure {
  const m = errorMessages(language);
  const hint = `${m.tooLong(length, LONGEST_QUERY)} ${m.tooLongRemedy}`;
  return { ...describeFailure('invalid-input', language), hint };
}

function undecodable(language: Language): HttpFailure {
  return { ...describeFailure('invalid-input', language), hint: errorMessages(language).undecodable };
}

/** A path with its escapes read; `null` where they stand for no characters. */
function decodePath(path: string): string | null {
  try {
    // A bundler takes this call for one without effects: only with its value in use is it kept.
    return decodeURI(path);
  } catch {
    return null;
  }
}

/** Each %XX stands for one byte; a broken escape counts as it is written. */
function decodedBytes(address: string): number {
  return address.replace(/%[0-9a-f]{2}/giu, 'x').length;
}
