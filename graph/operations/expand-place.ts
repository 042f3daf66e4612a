import { NotFoundError } from '../errors.ts';
import { CORE_KINDS } from '../exploring/core-kinds.ts';
import type { MunicipalityCode, NodeId } from '../model/ids.ts';
import { bringMissing, type BroughtPart } from './bring-missing.ts';
import { checkBroughtLimit } from './check-brought-limit.ts';
import type { GraphContext } from './graph-context.ts';
import { listAllNodes } from './list-all-nodes.ts';

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
  const asked = { nodes: units, total: units.length, inPicture: new Set<NodeId>(shown), limit };
  return bringMissing(context, { ...asked, turnOf: ({ document }) => document });
}
