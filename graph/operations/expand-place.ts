import { NotFoundError } from '../errors.ts';
import { CORE_KINDS } from '../exploring/core-kinds.ts';
import { takeTurns } from '../exploring/take-turns.ts';
import type { MunicipalityCode, NodeId } from '../model/ids.ts';
import { checkBroughtLimit } from './check-brought-limit.ts';
import type { BroughtPart } from './expand-node.ts';
import type { GraphContext } from './graph-context.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { partAround } from './part-around.ts';

/** Of which municipality to bring what is not in a picture yet. */
export interface PlaceExpansion {
  readonly municipality: MunicipalityCode;
  /** Nodes already in the picture: they are not brought again, and edges to them are. */
  readonly shown: readonly NodeId[];
  /** 1–100 */
  readonly limit: number;
}

/**
 * What the plans of a municipality promise and a picture does not show yet (the kinds of {@link CORE_KINDS}): one of each
 * document in turn, so that a long plan does not crowd out the others, inside a document in its order. Counts are those of the
 * municipality. Throws `NotFoundError` for a municipality of which nothing is loaded, `InvalidInputError` for another limit.
 */
export async function expandPlace(
  context: GraphContext,
  { municipality, shown, limit }: PlaceExpansion,
): Promise<BroughtPart> {
  checkBroughtLimit('expandPlace', limit);
  const units = await listAllNodes(context.store, { municipality, kinds: CORE_KINDS });
  if (units.length === 0) {
    throw new NotFoundError(`expandPlace: no measures of ${municipality} are loaded; see the list of municipalities`, {
      details: { municipality },
    });
  }
  const inPicture = new Set<NodeId>(shown);
  const hidden = units.filter(({ id }) => !inPicture.has(id));
  const added = takeTurns(hidden, ({ document }) => document)
    .slice(0, limit)
    .map(({ id }) => id);
  return {
    ...(await partAround(context, added, inPicture)),
    added,
    shown: units.length - hidden.length + added.length,
    total: units.length,
  };
}
