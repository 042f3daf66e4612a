import { parseDocument } from 'yaml';
import { z } from 'zod';

/** A hand-edited YAML file whose body is one list. */
export interface EntryFile<Entry> {
  /** Schema of the whole file; gives the list, its entries still unread. */
  readonly file: z.ZodType<readonly unknown[]>;
  readonly entry: z.ZodType<Entry>;
  /** What an entry is called in messages: `concept`, `query`. */
  readonly noun: string;
  /** Throws; `entry` names what is at fault, `reason` says why. */
  readonly refuse: (entry: string, reason: string) => never;
}

/** The entries of a file in its order, each checked; the first one at fault is refused by its id, or its number where it has none. */
export function readYamlEntries<Entry>(
  yaml: string,
  { file, entry, noun, refuse }: EntryFile<Entry>,
): readonly Entry[] {
  const document = parseDocument(yaml);
  const [broken] = document.errors;
  if (broken !== undefined) return refuse('YAML', broken.message);
  const list = file.safeParse(document.toJS());
  if (!list.success) return refuse('head of the file', issuesOf(list.error));
  return list.data.map((raw, index) => {
    const read = entry.safeParse(raw);
    return read.success ? read.data : refuse(nameOf(raw) ?? `${noun} number ${index + 1}`, issuesOf(read.error));
  });

  function nameOf(raw: unknown): string | null {
    const named = z.looseObject({ id: z.string() }).safeParse(raw);
    return named.success ? `${noun} "${named.data.id}"` : null;
  }
}

function issuesOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}
