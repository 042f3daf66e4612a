import { describe, expect, it } from 'vitest';
import { openSubgraph } from '#graph/operations/open-subgraph.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

describe('what a picture says of its nodes', () => {
  const graph = useSampleGraph();

  it('holds every section above a unit, up to the outermost', async () => {
    const { nodes, sections } = await openSubgraph(graph, { widelyShared: true });
    const known = new Set<string>(sections.map(({ id }) => id));
    const named = nodes.flatMap(({ record: { value } }) => ('section' in value ? [String(value.section)] : []));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.has(id))).toStrictEqual([]);
    expect(sections.filter(({ parent }) => parent !== null && !known.has(parent))).toStrictEqual([]);
    expect(sections.filter(({ label }) => label === '')).toStrictEqual([]);
  });

  it('puts every concept into its fields', async () => {
    const { nodes, fields } = await openSubgraph(graph, { widelyShared: true });
    const concepts = nodes.filter(({ record }) => record.kind === 'concept').map(({ id }) => id);
    const placed = new Set<string>(fields.flatMap((field) => field.concepts));
    expect(concepts.filter((id) => !placed.has(id))).toStrictEqual([]);
    const tops = await graph.store.getNodes(fields.map(({ id }) => id));
    expect(tops.map(({ record }) => record.kind === 'concept' && record.value.broader.length === 0)).not.toContain(
      false,
    );
  });

  it('leaves out the everyday words of concepts, which nobody sees there', async () => {
    const { nodes } = await openSubgraph(graph, { widelyShared: true });
    const words = nodes.flatMap(({ record }) => (record.kind === 'concept' ? record.value.hiddenLabels : []));
    expect(words).toStrictEqual([]);
  });
});
