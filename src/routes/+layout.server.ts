import { listMunicipalities } from '#graph/operations/list-municipalities.ts';
import { openAtlas } from '$lib/server/open-atlas.server.ts';
import { toHttpError } from '$lib/server/to-http-error.ts';
import type { LayoutServerLoad } from './$types.js';

/** The frame of every page. It must stand even when the store is away, so that the error page can be shown in it. */
export const load: LayoutServerLoad = async ({ locals }) => {
  try {
    return { language: locals.language, municipalities: await listMunicipalities(await openAtlas()) };
  } catch (cause) {
    if (toHttpError(cause) === null) throw cause;
    return { language: locals.language, municipalities: [] };
  }
};
