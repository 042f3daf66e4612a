import { z } from 'zod';
import { NotFoundError } from '../../errors.ts';
import { RELATION_TYPES } from '../../model/graph-edge.ts';
import { NODE_KINDS } from '../../model/graph-node.ts';
import { defineOperation } from '../api-operation.ts';
import { describeNodes } from '../describe-nodes.ts';
import { pageFields } from '../page-of.ts';
import { limitField, municipalityCodesField, nodeIdField, offsetField } from '../request-fields.ts';
import { edgeSchema, nodeSchema } from '../schemas/graph-part.ts';
import { described } from '../wording.ts';

/** What a node of the graph is joined to. */
export const neighboursOperation = defineOperation({
  name: 'neighbours',
  path: '/api/nodes/{id}/neighbours',
  tag: 'explore',
  title: { ja: 'つながっているもの', en: 'Neighbourhood of a node' },
  description: {
    ja: '自治体・文書・節・記述・概念・課のどれからでも、つながる相手と、つながりの根拠を返します。関係の種類、文書の中の順です。',
    en: 'What a municipality, document, section, unit, concept or department is joined to, and what each connection rests on; by relation, then in document order.',
  },
  request: z.object({
    id: described(nodeIdField, { ja: 'ID または自治体コード', en: 'Id of anything, or code of a municipality' }),
    relation: described(z.array(z.enum(RELATION_TYPES)).default([]), {
      ja: '関係。複数可。省略するとすべて',
      en: 'Relations; several may be given; all where left out',
    }),
    kind: described(z.array(z.enum(NODE_KINDS)).default([]), {
      ja: '相手の種類。複数可。省略するとすべて',
      en: 'Kinds of neighbour; several may be given; all where left out',
    }),
    city: municipalityCodesField,
    limit: limitField(50, 500),
    offset: offsetField,
  }),
  answer: z
    .object({ node: nodeSchema, neighbours: z.array(nodeSchema), edges: z.array(edgeSchema), ...pageFields })
    .meta({ id: 'NeighboursAnswer' }),
  example: ({ unit }) => ({ id: unit, relation: ['MENTIONS'], limit: 5 }),
  run: async (context, { id, relation, kind, city, limit, offset }) => {
    const { nodes, edges, total } = await context.store.findNeighbours({
      ...{ origin: id, limit, offset },
      ...(relation.length > 0 && { relations: relation }),
      ...(kind.length > 0 && { kinds: kind }),
      ...(city.length > 0 && { municipalities: city }),
    });
    const [node, ...neighbours] = await describeNodes(context, [
      ...nodes.filter((one) => one.id === id),
      ...nodes.filter((one) => one.id !== id),
    ]);
    if (node === undefined) {
      throw new NotFoundError(`neighbours: nothing has the id ${id}; it may have left the documents`, {
        details: { id },
      });
    }
    return { node, neighbours, edges, total, offset };
  },
});
