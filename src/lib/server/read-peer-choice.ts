import { POPULATION_BANDS } from '#graph/comparing/population-bands.ts';
import { InvalidInputError } from '#graph/errors.ts';
import type { AskedPeers } from '$lib/components/compare/asked-peers.ts';

/** Longest name of a municipality or prefecture, in UTF-16 code units. */
const LONGEST_NAME = 40;

/** Reads how municipalities are to be offered, by `pref`, `band`, `name` and `choose`; throws `InvalidInputError` for a band that does not exist and for too long a name. */
export function readPeerChoice(asked: URLSearchParams): AskedPeers {
  const wanted = asked.get('band') ?? '';
  const band = POPULATION_BANDS.find((one) => one === wanted) ?? null;
  if (wanted !== '' && band === null) throw refuse('band', `one of ${POPULATION_BANDS.join(', ')}`);
  const [prefecture = '', name = ''] = ['pref', 'name'].map((parameter) => {
    const text = (asked.get(parameter) ?? '').trim();
    if (text.length > LONGEST_NAME) throw refuse(parameter, `at most ${LONGEST_NAME} characters`);
    return text;
  });
  return { prefecture: prefecture === '' ? null : prefecture, band, name, isAsked: asked.has('choose') };
}

function refuse(parameter: string, wanted: string): InvalidInputError {
  return new InvalidInputError(`peers: ${parameter} must be ${wanted}; correct the address`, {
    details: { parameter },
  });
}
