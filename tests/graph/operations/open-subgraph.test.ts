import { describe, expect, it } from 'vitest';
import { isCoreKind } from '#graph/exploring/core-kinds.ts';
import { MAX_PICTURE_NODES } from '#graph/exploring/picture-limits.ts';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId, UnitId } from '#graph/model/ids.ts';
import type { GraphStart } from '#graph/operations/graph-start.ts';
import { openSubgraph, type OpenedSubgraph } from '#graph/operations/open-subgraph.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const MIGRATION = 'migration-settlement' as ConceptId;
const OMITAMA = '082368' as MunicipalityCode;

describe('openSubgraph', () => {
  const graph = useSampleGraph();

  const documentOf = async (): Promise<DocumentId> => {
    const [node] = await graph.store.listNodes({ kinds: ['document'], limit: 1 });
    if (node?.record.kind !== 'document') throw new Error('the sample graph has no document');
    return node.record.value.id;
  };
  const unitOf = async (): Promise<UnitId> => {
    const [node] = await graph.store.listNodes({ kinds: ['project'], limit: 1 });
    if (node?.record.kind !== 'project') throw new Error('the sample graph has no project');
    return node.record.value.id;
  };
  const starts = async (): Promise<readonly GraphStart[]> => [
    { widelyShared: true },
    { search: { text: '移住支援', limit: 20, mode: 'all' } },
    { concept: MIGRATION },
    { municipality: OMITAMA },
    { document: await documentOf() },
    { unit: await unitOf() },
  ];

  it('opens a readable picture from every start, with edges only between its nodes', async () => {
    for (const start of await starts()) {
      const { nodes, edges, opening, missing } = await openSubgraph(graph, start);
      const ids = new Set(nodes.map(({ id }) => id));
      expect(nodes.length).toBeGreaterThan(5);
      expect(nodes.length).toBeLessThanOrEqual(MAX_PICTURE_NODES);
      expect(new Set(opening)).toStrictEqual(ids);
      expect(missing).toStrictEqual([]);
      expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toStrictEqual([]);
    }
  });

  it('shows two or more municipalities and only concepts that they share', async () => {
    for (const start of await starts()) {
      const { municipalities, reach, sharedConcepts } = await openSubgraph(graph, start);
      expect(municipalities.length).toBeGreaterThanOrEqual(2);
      expect(reach.filter((concept) => concept.municipalities < 2)).toStrictEqual([]);
      expect(sharedConcepts.shown).toBe(reach.length);
      expect(sharedConcepts.total).toBeGreaterThanOrEqual(sharedConcepts.shown);
    }
  });

  it('begins widely shared: every concept joins three municipalities', async () => {
    const { reach } = await openSubgraph(graph, { widelyShared: true });
    expect(reach.filter(({ municipalities }) => municipalities < 3)).toStrictEqual([]);
  });

  it('shows every core unit of a concept that has few', async () => {
    const { nodes, edges, reach } = await openSubgraph(graph, { concept: MIGRATION });
    const mentioning = edges.filter(({ to, type }) => to === MIGRATION && type === 'MENTIONS');
    expect(mentioning.length).toBe(reach.find(({ concept }) => concept === MIGRATION)?.units);
    expect(nodes.filter(({ record }) => record.kind !== 'concept' && !isCoreKind(record.kind))).toStrictEqual([]);
  });

  it('tells true totals of municipalities and their place among all', async () => {
    const { municipalities } = await openSubgraph(graph, { municipality: OMITAMA });
    const omitama = municipalities.find(({ code }) => code === OMITAMA);
    expect(omitama).toMatchObject({ place: 1, themes: 9, measures: 0, listsMeasures: false });
  });

  it('opens exactly the named nodes and says which are not there', async () => {
    const unit = await unitOf();
    const gone = 'm-gone' as NodeId;
    const opened = await openSubgraph(graph, { nodes: [unit, gone, MIGRATION] });
    expect(opened.opening).toStrictEqual([unit, MIGRATION]);
    expect(opened.missing).toStrictEqual([gone]);
  });

  it('opens gathered units with the concepts that join them and nothing beside', async () => {
    const { nodes: all, edges: ties } = await openSubgraph(graph, { concept: MIGRATION });
    const [one, two] = ties.filter(({ to, type }) => to === MIGRATION && type === 'MENTIONS').map(({ from }) => from);
    const units = [one, two].filter((id) => id !== undefined) as readonly UnitId[];
    expect(all.length).toBeGreaterThan(units.length);
    const { nodes, edges, missing } = await openSubgraph(graph, { units: [...units, 'm-gone' as UnitId] });
    const concepts = nodes.filter(({ record }) => record.kind === 'concept').map(({ id }) => id);
    expect(concepts).toContain(MIGRATION);
    expect(nodes.filter(({ id }) => !concepts.includes(id)).map(({ id }) => id)).toStrictEqual(units);
    const tiesOf = (concept: string) => edges.filter(({ to, type }) => to === concept && type === 'MENTIONS').length;
    expect(concepts.map(tiesOf)).toStrictEqual(concepts.map(() => 2));
    expect(missing).toStrictEqual(['m-gone']);
  });

  it('adds what a reader added, and says what of it is gone', async () => {
    const unit = await unitOf();
    const { nodes, opening, missing } = await openSubgraph(graph, { nodes: [MIGRATION] }, [unit, 'm-gone' as NodeId]);
    expect(nodes.map(({ id }) => id)).toStrictEqual([MIGRATION, unit]);
    expect(opening).toStrictEqual([MIGRATION]);
    expect(missing).toStrictEqual(['m-gone']);
  });

  it('never shows more than a picture holds and counts the rest', async () => {
    const all = await graph.store.listNodes({ limit: 1_000 });
    const opened = await openSubgraph(graph, { nodes: all.map(({ id }) => id) });
    expect(opened.nodes.length).toBe(MAX_PICTURE_NODES);
    expect(opened.leftOut).toBe(all.length - MAX_PICTURE_NODES);
  });

  it.each<GraphStart>([
    { unit: 'm-gone' as UnitId },
    { concept: 'gone' as ConceptId },
    { municipality: '999999' as MunicipalityCode },
    { document: 'd-gone' as DocumentId },
  ])('is empty and names what is missing for %o', async (start) => {
    const { nodes, missing } = await openSubgraph(graph, start);
    expect(nodes).toStrictEqual([]);
    expect(missing).toStrictEqual(Object.values(start));
  });

  it('is empty where a search finds nothing', async () => {
    const { nodes } = await openSubgraph(graph, { search: { text: '深海探査艇の設計', limit: 20, mode: 'all' } });
    expect(nodes).toStrictEqual([]);
  });

  it('opens the same picture again', async () => {
    const ids = ({ nodes }: OpenedSubgraph) => nodes.map(({ id }) => id);
    for (const start of await starts()) {
      expect(ids(await openSubgraph(graph, start))).toStrictEqual(ids(await openSubgraph(graph, start)));
    }
  });
});
