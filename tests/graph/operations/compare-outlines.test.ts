import { describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { DocumentId } from '#graph/model/ids.ts';
import { compareOutlines, markedConcept } from '#graph/operations/compare-outlines.ts';
import { readDocument } from '#graph/operations/read-document.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';
import { concept } from '../../support/synthetic-part.ts';

const graph = useSampleGraph();

describe('compareOutlines on the sample plans', () => {
  it('puts every heading of both documents in their order, with what stands right under it', async () => {
    const { documents } = await compareOutlines(graph, { left: null, right: null });
    const [first, last] = [documents[0], documents.at(-1)];
    if (first === undefined || last === undefined) throw new Error('documents were expected');
    const view = await compareOutlines(graph, { left: last.id, right: first.id });
    expect([view.left?.document.id, view.right?.document.id]).toStrictEqual([last.id, first.id]);
    for (const side of [view.left, view.right]) {
      const { sections, units } = await readDocument(graph, side?.document.id ?? first.id);
      expect(new Set(side?.lines.map(({ id }) => id))).toStrictEqual(new Set(sections.map(({ id }) => id)));
      for (const { id, measures, shared } of side?.lines ?? []) {
        const own = units.filter(({ unit }) => unit.section === id);
        expect(measures).toBe(own.filter(({ unit }) => ['measure', 'project', 'focus'].includes(unit.kind)).length);
        const named = own.flatMap(({ concepts }) => concepts.map((chip) => chip.id));
        expect(shared.map((chip) => chip.id)).toStrictEqual(
          view.shared.map((chip) => chip.id).filter((chip) => named.includes(chip)),
        );
      }
    }
    expect(view.shared.length).toBeGreaterThan(0);
    expect(markedConcept(view, view.shared[0]?.id ?? null)).toStrictEqual(view.shared[0]);
    expect(markedConcept(view, concept('none'))).toBeNull();
  });

  it('takes the first documents where nobody chose, never the same twice, and refuses unknown ones', async () => {
    const { left, right, documents } = await compareOutlines(graph, { left: null, right: null });
    expect([left?.document.id, right?.document.id]).toStrictEqual(documents.slice(0, 2).map(({ id }) => id));
    const [first] = documents;
    const view = await compareOutlines(graph, { left: null, right: first?.id ?? null });
    expect(view.left?.document.id).not.toBe(view.right?.document.id);
    await expect(compareOutlines(graph, { left: 'd-none' as DocumentId, right: null })).rejects.toThrow(NotFoundError);
  });
});
