import { arrangeLineage, type LineageRow } from '../comparing/arrange-lineage.ts';
import type { LineageChange } from '../comparing/lineage-changes.ts';
import type { DocumentId, UnitId } from '../model/ids.ts';
import type { Unit } from '../model/unit.ts';
import { foldName } from '../vocabulary/concept-names.ts';
import { MEASURE_KINDS } from './counted-kinds.ts';
import { getRecord, recordOf } from './get-record.ts';
import type { GraphContext } from './graph-context.ts';
import type { LineageRequest, LineageTable, ShownLineage } from './lineage-view.ts';
import { listAllNodes } from './list-all-nodes.ts';
import { unitOfNode } from './unit-of-node.ts';

/**
 * What a document says became of each item of the plan it replaces, and what is new; without rows where it says nothing.
 * Throws `NotFoundError`.
 */
export async function readLineage(
  { store }: GraphContext,
  id: DocumentId,
  request: LineageRequest,
): Promise<LineageTable> {
  const document = await getRecord(store, 'document', id);
  const nodes = await listAllNodes(store, { document: id, kinds: ['predecessor', ...MEASURE_KINDS] });
  const predecessors = nodes.flatMap(({ record }) => recordOf(record, 'predecessor') ?? []);
  const units = new Map(nodes.flatMap((node) => unitOfNode(node) ?? []).map((unit) => [unit.id, unit]));
  const { lineage } = await store.getAppendix(id);
  const all = arrangeLineage(predecessors, lineage).map((row) => show(row, units));
  const rows = all.filter((row) => meets(row, request));
  return { document, rows, total: all.length, counts: countChanges(all) };
}

function show({ predecessor, changes, links }: LineageRow, units: ReadonlyMap<UnitId, Unit>): ShownLineage {
  const steps = links.map((step) => ({
    ...step,
    successor: step.link.to === null ? null : (units.get(step.link.to) ?? null),
  }));
  return { predecessor, changes, steps };
}

function meets({ predecessor, changes, steps }: ShownLineage, { change, text }: LineageRequest): boolean {
  if (change !== null && !changes.includes(change)) return false;
  const words = foldName(text);
  if (words === '') return true;
  const items = [predecessor, ...steps.map(({ successor }) => successor)].flatMap((item) => item ?? []);
  const numbers = items.flatMap(({ number }) => (number === null ? [] : [foldName(number)]));
  // A number is met as a whole: ②-1 must not bring ②-10.
  const isNumber = numbers.includes(words);
  return isNumber || items.some(({ title, text: own }) => foldName(`${title}\n${own}`).includes(words));
}

function countChanges(rows: readonly ShownLineage[]): Readonly<Record<LineageChange, number>> {
  const count = (change: LineageChange) => rows.filter(({ changes }) => changes.includes(change)).length;
  return {
    ...{ continued: count('continued'), changed: count('changed'), moved: count('moved'), split: count('split') },
    ...{ merged: count('merged'), new: count('new'), dropped: count('dropped') },
  };
}
