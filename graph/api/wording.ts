import { z } from 'zod';

/** Words in both languages of the site. */
export interface Wording {
  readonly ja: string;
  readonly en: string;
}

/** What each described schema is called in both languages. */
export const wordings = z.registry<Wording>();

/** The schema with a description in both languages, for the specification as one text and for pages one by one. */
export function described<Schema extends z.ZodType>(schema: Schema, wording: Wording): Schema {
  const own = schema.meta({ description: bothLanguages(wording) });
  wordings.add(own, wording);
  return own;
}

/** Both languages in one line, for places that have room for one text only. */
export function bothLanguages({ ja, en }: Wording): string {
  return `${ja} / ${en}`;
}
