import { beforeAll, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { DocumentId } from '#graph/model/ids.ts';
import { listDocuments } from '#graph/operations/list-documents.ts';
import { readDocument } from '#graph/operations/read-document.ts';
import { readLineage } from '#graph/operations/read-lineage.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();
let id: DocumentId;

beforeAll(async () => {
  id = await documentWith((predecessors) => predecessors > 0);
});

async function documentWith(fits: (predecessors: number) => boolean): Promise<DocumentId> {
  for (const { document } of await listDocuments(graph)) {
    if (fits(await graph.store.countNodes({ document: document.id, kinds: ['predecessor'] }))) return document.id;
  }
  throw new Error('another sample was expected');
}

const read = (request: Partial<Parameters<typeof readLineage>[2]> = {}) =>
  readLineage(graph, id, { change: null, text: '', ...request });

describe('readLineage on the sample plans', () => {
  it('shows every link of the document with the remark that stands in its lines', async () => {
    const { lineage, predecessors, sourceLines } = await readDocument(graph, id);
    const table = await read();
    const steps = table.rows.flatMap((row) => row.steps);
    expect(new Set(steps.map(({ link }) => link))).toStrictEqual(new Set(lineage));
    expect(table.rows.filter(({ predecessor }) => predecessor !== null)).toHaveLength(predecessors.length);
    for (const { link, successor } of steps) {
      expect(successor?.id ?? null).toBe(link.to);
      const [first = ''] = link.note.split(/[\s(]/u);
      expect(sourceLines.slice(link.lines[0] - 1, link.lines[1]).join('')).toContain(first);
    }
  });

  it('answers what became of one item by its number, and with which others', async () => {
    const { rows } = await read({ text: '②-3' });
    const own = rows.find(({ predecessor }) => predecessor?.number === '②-3');
    expect(own?.changes).toStrictEqual(['merged']);
    expect(
      own?.steps.map(({ successor, together }) => [successor?.number, together.map((one) => one.number)]),
    ).toStrictEqual([['③-4', ['②-2']]]);
    expect(
      rows.every((row) =>
        [row.predecessor, ...row.steps.map((step) => step.successor)].some((one) => one?.number === '②-3'),
      ),
    ).toBe(true);
  });

  it('shows as many rows of a change as it counts', async () => {
    const { counts, total } = await read();
    expect(total).toBeGreaterThan(counts.continued);
    for (const change of ['continued', 'changed', 'moved', 'split', 'merged', 'new', 'dropped'] as const) {
      expect((await read({ change })).rows, change).toHaveLength(counts[change]);
      expect(counts[change], change).toBeGreaterThan(0);
    }
    expect((await read({ text: '深海探査艇' })).rows).toStrictEqual([]);
  });

  it('has no rows for a document without a lineage, and knows no document that is not there', async () => {
    const other = await documentWith((predecessors) => predecessors === 0);
    expect((await readLineage(graph, other, { change: null, text: '' })).rows).toStrictEqual([]);
    await expect(readLineage(graph, 'd-none' as DocumentId, { change: null, text: '' })).rejects.toThrow(NotFoundError);
  });
});
