/** Servers and gateways refuse addresses of more than 8 KB; the path, the host and escapes need room too. */
export const LONGEST_IN_BAR = 7_000;

/** Query string under which the server gives a view that it keeps, in the language of its own. */
export function addressOf(id: string, search: string): string {
  const language = new URLSearchParams(search).get('lang');
  return new URLSearchParams({ view: id, ...(language === null ? {} : { lang: language }) }).toString();
}
