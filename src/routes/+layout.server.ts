import { listMunicipalities } from '#graph/operations/list-municipalities.ts';
import { languageOf } from '$lib/messages/language.ts';
import { openAtlas } from '$lib/server/open-atlas.server.ts';
import { toHttpError } from '$lib/server/to-http-error.ts';
import type { LayoutServerLoad } from './$types.js';

/** The frame of every page. It must stand even when the store is away, so that the error page can be shown in it. */
export const load: LayoutServerLoad = async ({ url }) => {
  const language = languageOf(url);
  try {
    return { language, municipalities: await listMunicipalities(await openAtlas()) };
  } catch (thrown) {
    if (toHttpError(thrown, language).code !== 'store-unavailable') throw thrown;
    return { language, municipalities: [] };
  }
};
