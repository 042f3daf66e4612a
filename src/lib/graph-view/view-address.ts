import { UNTOUCHED, type ExpandedNode, type Exploration } from '#graph/exploring/exploration.ts';
import { NODE_KINDS, type NodeKind } from '#graph/model/graph-node.ts';
import type { NodeId } from '#graph/model/ids.ts';

/** Version of the notation below; an address of another version opens with its start alone. */
export const ADDRESS_VERSION = '1';

/**
 * Notation of an exploration in a query string. Ids are letters, digits and hyphens, so "." can join them:
 * `sel=ID` · `x=ORIGIN.ID.ID` (one for each expansion, in order) · `hide=ID.ID` · `off=KIND.KIND` · `open=KEY` with rows of
 * the tree joined by "." and their path by "_" · `v=1`.
 */
const PARAMETERS = ['sel', 'x', 'hide', 'off', 'open', 'tab', 'v'] as const;

/** Asks the server for one more expansion (`grow=ID`), for pages without scripts; it answers with the address after it. */
export const GROW = 'grow';

/** What a reader did, as an address holds it. */
export interface AddressedView {
  readonly exploration: Exploration;
  /** Keys of the open rows of the tree; `null` where the reader has not touched the tree yet. */
  readonly openRows: readonly string[] | null;
  readonly tab: 'list' | 'tree';
  /** Parts of the address that could not be read and were left out. */
  readonly unread: number;
  /** True where the address was written by another version. */
  readonly isOtherVersion: boolean;
}

/** Written where every row of the tree is closed, or nothing is selected although the start selects something. */
const NONE = '_';

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/u;

/** The text as an id, or `null` where it cannot be one. Whether anything has the id only the store knows. */
export function toNodeId(text: string): NodeId | null {
  // The shape of ids is checked here; the store leaves out ids that it does not know.
  return ID.test(text) ? (text as NodeId) : null;
}

/** Reads the view from a query string; what cannot be read is left out and counted. */
export function readView(search: string): AddressedView {
  const parameters = new URLSearchParams(search);
  const version = parameters.get('v') ?? ADDRESS_VERSION;
  const nothing = { exploration: UNTOUCHED, openRows: null, tab: 'tree', unread: 0 } as const;
  if (version !== ADDRESS_VERSION) return { ...nothing, isOtherVersion: true };
  const selected = readSelection(parameters);
  const hidden = readIds(parameters.get('hide'));
  const expansions = parameters.getAll('x').map(readIds);
  return {
    exploration: {
      selected: selected.ids[0] ?? null,
      hidden: hidden.ids,
      expansions: expansions.flatMap(({ ids }) => toExpansion(ids)),
      withoutKinds: readKinds(parameters.get('off')),
    },
    openRows: readRows(parameters.get('open')),
    tab: parameters.get('tab') === 'list' ? 'list' : 'tree',
    unread: [selected, hidden, ...expansions].reduce((sum, { unread }) => sum + unread, 0),
    isOtherVersion: false,
  };
}

/** A picture of one unit or concept opens with that selected. */
function readSelection(parameters: URLSearchParams): ReturnType<typeof readIds> {
  const text = parameters.get('sel') ?? startNode(parameters);
  return readIds(text === NONE ? null : text);
}

function startNode(parameters: URLSearchParams): string | null {
  return parameters.has('nodes') ? null : (parameters.get('unit') ?? parameters.get('concept'));
}

function readRows(text: string | null): readonly string[] | null {
  if (text === null) return null;
  return text === NONE ? [] : text.split('.').map((key) => key.replaceAll('_', '/'));
}

function readIds(text: string | null): { readonly ids: readonly NodeId[]; readonly unread: number } {
  const parts = [...new Set((text ?? '').split('.'))].filter((part) => part !== '');
  const ids = parts.flatMap((part) => toNodeId(part) ?? []);
  return { ids, unread: parts.length - ids.length };
}

function toExpansion([origin, ...added]: readonly NodeId[]): readonly ExpandedNode[] {
  return origin === undefined || added.length === 0 ? [] : [{ origin, added }];
}

function readKinds(text: string | null): readonly NodeKind[] {
  const words = (text ?? '').split('.');
  return NODE_KINDS.filter((kind) => words.includes(kind));
}

/** The query string of a view over the given one: the start and whatever else stands there is kept. */
export function writeView(
  search: string,
  { exploration, openRows, tab }: Pick<AddressedView, 'exploration' | 'openRows' | 'tab'>,
): string {
  const written = new URLSearchParams(search);
  for (const name of [...PARAMETERS, GROW]) written.delete(name);
  const { selected, expansions, hidden, withoutKinds } = exploration;
  if (selected !== startNode(written)) written.set('sel', selected ?? NONE);
  for (const { origin, added } of expansions) written.append('x', [origin, ...added].join('.'));
  if (hidden.length > 0) written.set('hide', hidden.join('.'));
  if (withoutKinds.length > 0) written.set('off', withoutKinds.join('.'));
  if (openRows !== null) written.set('open', openRows.join('.').replaceAll('/', '_') || NONE);
  if (tab === 'list') written.set('tab', tab);
  if (PARAMETERS.some((name) => written.has(name))) written.set('v', ADDRESS_VERSION);
  return written.toString();
}
