import { UNTOUCHED, type ExpandedNode, type Exploration } from '#graph/exploring/exploration.ts';
import {
  CITY_LANES,
  LAYOUT_NAMES,
  type LaneSide,
  type PictureLayout,
  type PinnedNode,
} from '#graph/exploring/picture-layout.ts';
import { NODE_KINDS } from '#graph/model/graph-node.ts';
import type { NodeId } from '#graph/model/ids.ts';
import { NONE, readIds, readWhole, toNodeId, type ReadIds } from './address-words.ts';

/**
 * Parameters of an exploration, ids joined by ".": `sel=ID` · `with=ID` · `x=ORIGIN.ID.ID` (one for each expansion, in order) ·
 * `hide=ID.ID` · `off=KIND.KIND` · `offm=CODE` · `offd=ID` · `field=ID` · `keep=ID.ID` · `near=ID.STEPS` · `path=ID.ID.ID` ·
 * `sec=ID.ID` (open groups, by their headings) · `lay=NAME.SETTLED` or `lay=NAME.SETTLED.CENTRE` ·
 * `side=CODE.left` or `side=CODE.right` (one for each) · `pin=ID.X.Y` (one for each).
 */
export const EXPLORATION_PARAMETERS = [
  ...([
    'sel',
    'with',
    'x',
    'hide',
    'off',
    'offm',
    'offd',
    'field',
    'keep',
    'near',
    'path',
    'sec',
    'lay',
    'side',
    'pin',
  ] as const),
] as const;

const CODE = /^\d{6}$/u;

/** An exploration as it was read, and how many of the address's words could not be. */
export interface ReadExploration {
  readonly exploration: Exploration;
  readonly unread: number;
}

/** Reads an exploration; what cannot be read is left out and counted. */
export function readExploration(parameters: URLSearchParams): ReadExploration {
  const selected = readSelection(parameters);
  const expansions = parameters.getAll('x').map((text) => readIds(text));
  const lists = {
    companion: readIds(parameters.get('with')),
    hidden: readIds(parameters.get('hide')),
    withoutMunicipalities: readIds<Exploration['withoutMunicipalities'][number]>(parameters.get('offm')),
    withoutDocuments: readIds<Exploration['withoutDocuments'][number]>(parameters.get('offd')),
    field: readIds<NonNullable<Exploration['field']>>(parameters.get('field')),
    kept: readIds(parameters.get('keep')),
    path: readIds(parameters.get('path')),
    openSections: readIds<Exploration['openSections'][number]>(parameters.get('sec')),
  };
  const kinds = (parameters.get('off') ?? '').split('.');
  const exploration: Exploration = {
    ...UNTOUCHED,
    selected: selected.ids[0] ?? null,
    companion: lists.companion.ids[0] ?? null,
    expansions: expansions.flatMap(({ ids }) => toExpansion(ids)),
    hidden: lists.hidden.ids,
    withoutKinds: NODE_KINDS.filter((kind) => kinds.includes(kind)),
    withoutMunicipalities: lists.withoutMunicipalities.ids,
    withoutDocuments: lists.withoutDocuments.ids,
    field: lists.field.ids[0] ?? null,
    kept: parameters.has('keep') ? lists.kept.ids : null,
    near: readNear(parameters.get('near')),
    path: lists.path.ids,
    openSections: lists.openSections.ids,
    layout: readLayout(parameters.get('lay')),
    sides: readSides(parameters.getAll('side')),
    pins: readPins(parameters.getAll('pin')),
  };
  const all: readonly ReadIds[] = [selected, ...expansions, ...Object.values(lists)];
  return { exploration, unread: all.reduce((sum, { unread }) => sum + unread, 0) };
}

/** Writes an exploration over the parameters of its start; what was never touched is left out. */
export function writeExploration(written: URLSearchParams, exploration: Exploration): void {
  const { selected, companion, near, layout, field } = exploration;
  const join = (name: string, words: readonly (string | number)[]) => {
    if (words.length > 0) written.set(name, words.join('.'));
  };
  if (selected !== startNode(written)) written.set('sel', selected ?? NONE);
  join('with', companion === null ? [] : [companion]);
  for (const { origin, added } of exploration.expansions) written.append('x', [origin, ...added].join('.'));
  join('hide', exploration.hidden);
  join('off', exploration.withoutKinds);
  join('offm', exploration.withoutMunicipalities);
  join('offd', exploration.withoutDocuments);
  join('field', field === null ? [] : [field]);
  if (exploration.kept !== null) written.set('keep', exploration.kept.join('.'));
  join('near', near === null ? [] : [near.centre, near.steps]);
  join('path', exploration.path);
  join('sec', exploration.openSections);
  if (layout.name !== CITY_LANES.name) {
    join('lay', [layout.name, layout.settled, ...(layout.centre === null ? [] : [layout.centre])]);
  }
  for (const { municipality, side } of exploration.sides) written.append('side', [municipality, side].join('.'));
  for (const { node, x, y } of exploration.pins) written.append('pin', [node, x, y].join('.'));
}

/** A picture of one unit or concept opens with that selected. */
function readSelection(parameters: URLSearchParams): ReadIds {
  const text = parameters.get('sel') ?? startNode(parameters);
  return readIds(text === NONE ? null : text);
}

function startNode(parameters: URLSearchParams): string | null {
  return parameters.has('nodes') ? null : (parameters.get('unit') ?? parameters.get('concept'));
}

function toExpansion([origin, ...added]: readonly NodeId[]): readonly ExpandedNode[] {
  return origin === undefined || added.length === 0 ? [] : [{ origin, added }];
}

function readNear(text: string | null): Exploration['near'] {
  const [id = '', steps = ''] = (text ?? '').split('.');
  const centre = toNodeId(id);
  const wanted = ([1, 2, 3] as const).find((step) => String(step) === steps);
  return centre === null || wanted === undefined ? null : { centre, steps: wanted };
}

function readLayout(text: string | null): PictureLayout {
  const [word = '', settled, centre = ''] = (text ?? '').split('.');
  const name = LAYOUT_NAMES.find((each) => each === word);
  if (name === undefined || name === CITY_LANES.name) return CITY_LANES;
  return { name, settled: Math.max(0, readWhole(settled) ?? 0), centre: toNodeId(centre) };
}

function readSides(texts: readonly string[]): readonly LaneSide[] {
  const sides = texts.flatMap((text) => {
    const [code = '', word] = text.split('.');
    const side = (['left', 'right'] as const).find((each) => each === word);
    if (side === undefined || !CODE.test(code)) return [];
    // The shape of the code is checked here; a municipality that is not in the picture has no lane.
    return [[code, { municipality: code as LaneSide['municipality'], side }] as const];
  });
  return [...new Map(sides).values()];
}

function readPins(texts: readonly string[]): readonly PinnedNode[] {
  const pins = texts.flatMap((text) => {
    const [id = '', left, top] = text.split('.');
    const [node, x, y] = [toNodeId(id), readWhole(left), readWhole(top)];
    return node === null || x === null || y === null ? [] : [[node, { node, x, y }] as const];
  });
  return [...new Map(pins).values()];
}
