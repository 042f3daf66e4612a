import { join } from 'node:path';
import { env } from '$env/dynamic/private';
import { toGraphSettings } from '#graph/graph-settings.ts';
import type { KeptView } from './kept-view.ts';
import { ViewShelf } from './view-shelf.server.ts';

const MOST_PASSING = 2_000;

let shelf: ViewShelf | null = null;
let passingShelf: ViewShelf | null = null;

/** The shelf of this server for views that somebody asked to keep: beside its data. */
export function openShelf(): ViewShelf {
  shelf ??= new ViewShelf({ folder: join(toGraphSettings(env).dataFolder, 'views') });
  return shelf;
}

/** The shelf for views that are kept only because an address is too long. */
export function openPassingShelf(): ViewShelf {
  const folder = join(toGraphSettings(env).dataFolder, 'passing-views');
  passingShelf ??= new ViewShelf({ folder, most: MOST_PASSING, isPassing: true });
  return passingShelf;
}

/** A view of either shelf by its id; throws `NotFoundError` where none is kept under it. */
export function findKeptView(id: string): Promise<KeptView> {
  return (id.startsWith('p-') ? openPassingShelf() : openShelf()).read(id);
}
