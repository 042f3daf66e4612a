import { z } from 'zod';
import { RELATION_TYPES } from '../../model/graph-edge.ts';
import { NODE_KINDS } from '../../model/graph-node.ts';
import { citySchema, documentNameSchema, linesSchema, sectionPathSchema } from './place.ts';
import { evidenceSchema } from './unit.ts';

/** A node with its source, as far as it has one. */
export const nodeSchema = z
  .object({
    id: z.string(),
    kind: z.enum(NODE_KINDS),
    label: z.string(),
    city: citySchema.nullable(),
    document: documentNameSchema.nullable(),
    section: sectionPathSchema.nullable(),
    lines: linesSchema.nullable(),
    address: z.string().nullable(),
  })
  .meta({ id: 'Node', description: 'Something of the graph and where it stands; null where it stands in no document' });

/** A connection and what it rests on. */
export const edgeSchema = z
  .object({
    type: z.enum(RELATION_TYPES),
    from: z.string(),
    to: z.string(),
    evidence: z.array(evidenceSchema),
    by: z.string().nullable(),
    note: z.string().nullable(),
    lines: linesSchema.nullable(),
  })
  .meta({ id: 'Edge', description: 'Read "from TYPE to"; evidence is empty where the outline itself is the reason' });
