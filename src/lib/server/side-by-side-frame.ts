import { dateInJapan } from '#graph/model/date-in-japan.ts';
import type { TakenFrame } from '#graph/operations/take-side-by-side.ts';
import { SIDE_BY_SIDE } from '$lib/comparison-list/list-address.ts';
import type { SideBySideRequest } from './read-side-by-side.ts';
import { siteOrigin } from './site-origin.server.ts';

/** What files of an address say of their making: its title, today's date, the address of the page, and the notes. */
export function sideBySideFrame({ listed, shown }: SideBySideRequest, url: URL): TakenFrame {
  const site = siteOrigin(url);
  return {
    title: `${shown.length}件の施策の比較`,
    date: dateInJapan(new Date()),
    site,
    address: `${site}${SIDE_BY_SIDE}${url.search}`,
    notes: new Map(listed.map(({ id, note }) => [id, note])),
  };
}
