import { UNTOUCHED, type Exploration } from '#graph/exploring/exploration.ts';
import type { NodeId } from '#graph/model/ids.ts';
import type { Camera } from '../canvas/camera.ts';
import { NONE, readIds, readWhole } from './address-words.ts';
import { EXPLORATION_PARAMETERS, readExploration, writeExploration } from './exploration-address.ts';
import { TABLE_COLUMNS, type TableOrder } from './table-rows.ts';

/** Version of the notation; an address of an unknown version opens with its start alone. */
export const ADDRESS_VERSION = '2';
/** The first version knew fewer parameters and meant the same by them. */
const READABLE_VERSIONS: readonly string[] = ['1', ADDRESS_VERSION];

/**
 * Notation of a view beside that of its exploration: `open=KEY` with rows of the tree joined by "." and their path by "_" ·
 * `tab=NAME` · `sort=COLUMN` or `sort=COLUMN.down` · `cam=ZOOM.X.Y` (zoom in percent, then the middle of the window) · `v=VERSION`. An address made to last holds also
 * `set=ID.ID`, what the picture opened with, and `data=STAMP`, the documents it was made from.
 */
const PARAMETERS = [...EXPLORATION_PARAMETERS, 'open', 'tab', 'sort', 'cam', 'v'] as const;

/** Asks the server for one more expansion (`grow=ID`), for pages without scripts; it answers with the address after it. */
export const GROW = 'grow';

/** The same for the rest of a municipality (`rest=CODE`). */
export const GROW_PLACE = 'rest';

/** Forms of the picture beside the canvas. */
export const TABS = ['list', 'tree', 'table'] as const;

/** One of {@link TABS}. */
export type Tab = (typeof TABS)[number];

/** What an address holds beside the start. */
export interface ViewState {
  readonly exploration: Exploration;
  /** Keys of the open rows of the tree; `null` where the reader has not touched the tree yet. */
  readonly openRows: readonly string[] | null;
  /** `null` where the reader has chosen none: the tree, or the list on a narrow screen. */
  readonly tab: Tab | null;
  /** `null` where the reader has neither moved nor zoomed. */
  readonly camera: Camera | null;
  /** `null` where the table stands as placed. */
  readonly tableOrder: TableOrder | null;
}

/** A view as it was read. */
export interface AddressedView extends ViewState {
  /** What the picture opened with when its address was made; `null` in addresses that open anew each time. */
  readonly opening: readonly NodeId[] | null;
  /** Stamp of the documents it was made from. */
  readonly stamp: string | null;
  /** Parts of the address that could not be read and were left out. */
  readonly unread: number;
  /** True where the address was written by another version. */
  readonly isOtherVersion: boolean;
}

const STAMP = /^[a-z0-9]{1,16}$/u;

/** Reads the view from a query string; what cannot be read is left out and counted. */
export function readView(search: string): AddressedView {
  const parameters = new URLSearchParams(search);
  const isOtherVersion = !READABLE_VERSIONS.includes(parameters.get('v') ?? ADDRESS_VERSION);
  const opening = parameters.has('set') ? readIds(parameters.get('set')) : null;
  const stamp = parameters.get('data');
  const frozen = { opening: opening?.ids ?? null, stamp: stamp !== null && STAMP.test(stamp) ? stamp : null };
  if (isOtherVersion) {
    const untouched = { exploration: UNTOUCHED, openRows: null, tab: null, camera: null, tableOrder: null };
    return { ...untouched, ...frozen, unread: 0, isOtherVersion };
  }
  const { exploration, unread } = readExploration(parameters);
  return {
    exploration,
    openRows: readRows(parameters.get('open')),
    tab: TABS.find((tab) => tab === parameters.get('tab')) ?? null,
    camera: readCamera(parameters.get('cam')),
    tableOrder: readOrder(parameters.get('sort')),
    ...frozen,
    unread: unread + (opening?.unread ?? 0),
    isOtherVersion,
  };
}

/** The query string of a view over the given one: the start and whatever else stands there is kept. */
export function writeView(search: string, { exploration, openRows, tab, camera, tableOrder }: ViewState): string {
  const written = new URLSearchParams(search);
  for (const name of [...PARAMETERS, GROW, GROW_PLACE]) written.delete(name);
  writeExploration(written, exploration);
  if (openRows !== null) written.set('open', openRows.join('.').replaceAll('/', '_') || NONE);
  if (tab !== null) written.set('tab', tab);
  if (tableOrder !== null) written.set('sort', `${tableOrder.column}${tableOrder.isDescending ? '.down' : ''}`);
  if (camera !== null) written.set('cam', [camera.zoom * 100, camera.x, camera.y].map(Math.round).join('.'));
  if (PARAMETERS.some((name) => written.has(name))) written.set('v', ADDRESS_VERSION);
  return written.toString();
}

/** The query string with what the picture opened with and the stamp of its documents, so that it lasts. */
export function freezeView(
  search: string,
  { opening, stamp }: { readonly opening: readonly NodeId[]; readonly stamp: string },
): string {
  const written = new URLSearchParams(search);
  written.set('set', opening.join('.'));
  written.set('data', stamp);
  written.set('v', ADDRESS_VERSION);
  return written.toString();
}

function readRows(text: string | null): readonly string[] | null {
  if (text === null) return null;
  return text === NONE ? [] : text.split('.').map((key) => key.replaceAll('_', '/'));
}

function readOrder(text: string | null): TableOrder | null {
  const [name, direction] = (text ?? '').split('.');
  const column = TABLE_COLUMNS.find((each) => each === name);
  return column === undefined ? null : { column, isDescending: direction === 'down' };
}

function readCamera(text: string | null): Camera | null {
  const [zoom, x, y] = (text ?? '').split('.').map(readWhole);
  if (zoom === undefined || zoom === null || zoom < 1 || zoom > 1_000) return null;
  return x === undefined || x === null || y === undefined || y === null ? null : { zoom: zoom / 100, x, y };
}
