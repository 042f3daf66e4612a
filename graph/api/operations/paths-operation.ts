import { z } from 'zod';
import type { GraphEdge } from '../../model/graph-edge.ts';
import type { NodeId } from '../../model/ids.ts';
import { findPaths } from '../../operations/find-paths.ts';
import { defineOperation } from '../api-operation.ts';
import { describeNodes } from '../describe-nodes.ts';
import { limitField, nodeIdField } from '../request-fields.ts';
import { edgeSchema, nodeSchema } from '../schemas/graph-part.ts';
import { described } from '../wording.ts';

/** How two things of the graph are joined. */
export const pathsOperation = defineOperation({
  name: 'paths',
  path: '/api/paths',
  tag: 'explore',
  title: { ja: '2つの間の道筋', en: 'Paths between two nodes' },
  description: {
    ja: '2つを結ぶ最も短い道筋と、各歩みの根拠、両方に共通する概念を返します。影響関係を示すものではありません。',
    en: 'The shortest ways between two nodes, best first, with what each step rests on, and what both mention. A way says nothing about influence.',
  },
  request: z.object({
    from: described(nodeIdField, { ja: '一方の ID', en: 'Id of one end' }),
    to: described(nodeIdField, { ja: 'もう一方の ID', en: 'Id of the other end' }),
    limit: limitField(5, 10),
  }),
  answer: z
    .object({
      paths: z.array(
        z.object({
          nodes: z.array(z.string()).meta({ description: 'Ids from end to end' }),
          steps: z.array(z.array(edgeSchema)).meta({ description: 'All edges between a node and the next' }),
        }),
      ),
      common: z.array(z.string()).meta({ description: 'What both mention, or what mentions both, by id' }),
      nodes: z.array(nodeSchema).meta({ description: 'Everything named above, each once' }),
    })
    .meta({ id: 'PathsAnswer' }),
  example: ({ unit, other }) => ({ from: unit, to: other, limit: 2 }),
  run: async (context, request) => {
    const { paths, common, nodes, edges } = await findPaths(context, request);
    return {
      paths: paths.map((path) => ({ nodes: path, steps: stepsOf(path, edges) })),
      common,
      nodes: await describeNodes(context, nodes),
    };
  },
});

function stepsOf(path: readonly NodeId[], edges: readonly GraphEdge[]): readonly (readonly GraphEdge[])[] {
  return path.slice(1).map((to, index) => {
    const ends = new Set<NodeId | undefined>([path[index], to]);
    return edges.filter((edge) => ends.has(edge.from) && ends.has(edge.to));
  });
}
