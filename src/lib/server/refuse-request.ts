import { languageOf } from '../messages/language.ts';
import { problemResponse } from './answer-json.ts';
import { refusalPage } from './refusal-page.ts';
import { describeFailure } from './to-http-error.ts';

/** Longest address in bytes after percent-decoding: a query of 2,000 Japanese characters still fits. */
const LONGEST_ADDRESS = 8_192;

/** A refusal of a request that no page could answer, or `null`. */
export function refuseRequest(url: URL): Response | null {
  if (decodedBytes(`${url.pathname}${url.search}`) <= LONGEST_ADDRESS) return null;
  const language = languageOf(url);
  const failure = describeFailure('address-too-long', language);
  return url.pathname.startsWith('/api/') ? problemResponse(failure) : refusalPage(failure, language);
}

/** Each %XX stands for one byte; a broken escape counts as it is written. */
function decodedBytes(address: string): number {
  return address.replace(/%[0-9a-f]{2}/giu, 'x').length;
}
