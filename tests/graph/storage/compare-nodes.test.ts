import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareNodes } from '#graph/storage/compare-nodes.ts';
import { buildSampleGraph } from '../../support/build-sample-graph.ts';
import { nodesOf } from '../../support/sample-oracle.ts';

const NODES = nodesOf(buildSampleGraph({ plans: 4 }));

it('puts municipality, departments, documents by line, then concepts', () => {
  const kinds = NODES.map(({ record }) => record.kind);
  expect(kinds.slice(0, 6)).toStrictEqual([
    'municipality',
    'department',
    'department',
    'department',
    'document',
    'section',
  ]);
  expect(kinds.lastIndexOf('municipality')).toBeGreaterThan(kinds.indexOf('measure'));
  expect(new Set(kinds.slice(kinds.indexOf('concept')))).toStrictEqual(new Set(['concept']));
});

it('orders the nodes of a document by first line', () => {
  const document = NODES.find(({ record }) => record.kind === 'document')?.document;
  const lines = NODES.filter((node) => node.document === document).flatMap(({ record }) =>
    'lines' in record.value ? [record.value.lines[0]] : [],
  );
  expect(lines).toStrictEqual([...lines].sort((a, b) => a - b));
});

it('does not depend on the order before', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...NODES], { minLength: NODES.length }), (shuffled) => {
      expect(shuffled.sort(compareNodes)).toStrictEqual(NODES);
    }),
  );
});
