import type { UnitId } from '../model/ids.ts';
import { describeUnits } from './describe-units.ts';
import type { GraphContext } from './graph-context.ts';
import type { UnitLine } from './views.ts';

/** A line about each unit, in the order of the ids; ids that no unit has are left out, for the caller to tell. */
export async function listUnits({ store }: GraphContext, ids: readonly UnitId[]): Promise<readonly UnitLine[]> {
  const byId = new Map((await store.getNodes(ids)).map((node) => [node.id, node]));
  return describeUnits(
    store,
    ids.flatMap((id) => byId.get(id) ?? []),
  );
}
