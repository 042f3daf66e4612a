import { z } from 'zod';

/** Lines of a source. */
export const linesSchema = z
  .tuple([z.int().min(1), z.int().min(1)])
  .meta({ id: 'Lines', description: 'First and last line in the source file as delivered, 1-based, both included' });

/** A municipality as a source names it. */
export const citySchema = z
  .object({ code: z.string().meta({ description: 'Six digits' }), name: z.string() })
  .meta({ id: 'City' });

/** A document as a source names it. */
export const documentNameSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    status: z.string().nullable().meta({ description: 'As printed (案, 素案 …); null where the document states none' }),
  })
  .meta({ id: 'DocumentName' });

/** A section with those above it. */
export const sectionPathSchema = z
  .object({
    id: z.string().nullable(),
    path: z.array(z.string()).meta({ description: 'Number and title as printed, from the outermost to the innermost' }),
  })
  .meta({ id: 'SectionPath' });

/** Address of something on the site. */
export const addressSchema = z.string().meta({ description: 'Where a reader can look it up on the site' });

/** Where something stands: everything a quotation needs. */
export const placeFields = {
  city: citySchema,
  document: documentNameSchema,
  section: sectionPathSchema,
  lines: linesSchema,
  address: addressSchema,
};
