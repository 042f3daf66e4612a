/** Folded fields of a text in the order in which they count, joined so that a part of a word is looked for once and not in each of them. */
export interface JoinedFields {
  /** The fields, one line break between two of them. */
  readonly text: string;
  /** Where each field ends in `text`. */
  readonly ends: readonly number[];
}

/** Joins the fields of a text. */
export function joinFields(fields: readonly string[]): JoinedFields {
  let end = -1;
  return { text: fields.join('\n'), ends: fields.map((field) => (end += 1 + field.length)) };
}

/** Number of the field that holds the place `at` of the text; the number of fields for a place that is none (negative). */
export function fieldAt({ ends }: JoinedFields, at: number): number {
  if (at < 0) return ends.length;
  let field = 0;
  while (at >= (ends[field] ?? Infinity)) field += 1;
  return field;
}
