import { NotFoundError } from '../errors.ts';
import type { NodeKind, NodeRecord, RecordByKind } from '../model/graph-node.ts';
import type { NodeId } from '../model/ids.ts';
import type { GraphStore } from '../storage/graph-store.ts';

/** The record of one node of a known kind; throws `NotFoundError` when there is none of this kind under the id. */
export async function getRecord<Kind extends NodeKind>(
  store: GraphStore,
  kind: Kind,
  id: NodeId,
): Promise<RecordByKind[Kind]> {
  const [node] = await store.getNodes([id]);
  const value = node === undefined ? undefined : recordOf(node.record, kind);
  if (value === undefined) {
    throw new NotFoundError(`getRecord: no ${kind} has the id ${id}; it may have left the documents`, {
      details: { kind, id },
    });
  }
  return value;
}

/** The value of a record if it is of this kind. */
export function recordOf<Kind extends NodeKind>(record: NodeRecord, kind: Kind): RecordByKind[Kind] | undefined {
  // `kind` decides the type of `value`; the checker cannot follow that through a type parameter.
  return record.kind === kind ? (record.value as RecordByKind[Kind]) : undefined;
}
