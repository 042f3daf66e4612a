import type { NodeId } from '#graph/model/ids.ts';
import { unitOfRecord } from '#graph/model/unit-of-record.ts';
import type { ListEntry } from '$lib/comparison-list/list-entry.ts';
import type { ExplorationView } from './exploration-view.svelte.ts';

/** A node as an entry of the reader's list; `null` for what is no unit of a municipality. */
export function listEntryOf(view: Pick<ExplorationView, 'nodes' | 'visible'>, id: NodeId): ListEntry | null {
  const node = view.nodes.get(id);
  const unit = node === undefined ? null : unitOfRecord(node.record, node.label);
  const city = view.visible.municipalities.find(({ code }) => code === node?.municipality);
  if (unit === null || city === undefined) return null;
  return { id: unit.id, title: unit.title, cityCode: city.code, cityName: city.name, note: '' };
}
