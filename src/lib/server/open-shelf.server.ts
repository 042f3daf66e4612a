import { join } from 'node:path';
import { env } from '$env/dynamic/private';
import { toGraphSettings } from '#graph/graph-settings.ts';
import { ViewShelf } from './view-shelf.server.ts';

let shelf: ViewShelf | null = null;

/** The shelf of this server: beside its data. */
export function openShelf(): ViewShelf {
  shelf ??= new ViewShelf({ folder: join(toGraphSettings(env).dataFolder, 'views') });
  return shelf;
}
