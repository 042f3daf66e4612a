import { z } from 'zod';
import type { Population } from '../comparing/population-bands.ts';
import { InvalidInputError } from '../errors.ts';
import { readYamlEntries } from '../vocabulary/read-yaml-entries.ts';

/** Populations by municipality code. */
export type PopulationTable = ReadonlyMap<string, Population>;

const entrySchema = z.strictObject({
  code: z.string().regex(/^\d{6}$/u, 'must be six digits in quotation marks'),
  /** For those who edit the file. */
  name: z.string().regex(/\S/u, 'must not be empty'),
  value: z.int().min(0, 'must be a number of persons'),
  date: z.iso.date('must be a date like 2020-10-01'),
  source: z.string().regex(/\S/u, 'must name the publication'),
  url: z.url({ protocol: /^https?$/u, error: 'must be the address of the publication' }),
});

const fileSchema = z.strictObject({ populations: z.array(z.unknown()) }).transform(({ populations }) => populations);

/**
 * Reads the table of populations from YAML. Refuses what the schema does not know and a code that comes twice; the error names the
 * file, the entry and what is wrong with it.
 */
export function readPopulations(yaml: string, file: string): PopulationTable {
  const refuse = (entry: string, reason: string): never => {
    throw new InvalidInputError(`readPopulations: ${file}: ${entry}: ${reason}; correct the file`, {
      details: { file, entry, reason },
    });
  };
  const entries = readYamlEntries(yaml, { file: fileSchema, entry: entrySchema, noun: 'population', refuse });
  const table = new Map<string, Population>();
  for (const { code, value, date, source, url } of entries) {
    if (table.has(code)) refuse(`population of ${code}`, 'comes twice');
    table.set(code, { value, date, source, url });
  }
  return table;
}
