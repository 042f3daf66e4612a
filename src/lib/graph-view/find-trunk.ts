import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { NodeId } from '#graph/model/ids.ts';

/** The concept a narrow picture shows: the selected one, the first of the selected unit, or the first that is joined to anything. */
export function findTrunk({ nodes, edges }: GraphPart, selected: NodeId | null): string | null {
  const concepts = nodes.filter(({ record }) => record.kind === 'concept').map(({ id }) => id);
  if (selected !== null && concepts.includes(selected)) return selected;
  const ofUnit = new Set(edges.filter(({ from }) => from === selected).map(({ to }) => to));
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const own = concepts.find((id) => ofUnit.has(id));
  return own ?? concepts.find((id) => joined.has(id)) ?? concepts[0] ?? null;
}
