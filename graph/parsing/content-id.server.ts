import { contentId, type IdentifyingParts } from '../model/content-id.server.ts';
import type { DocumentId, MunicipalityCode, SectionId, UnitId } from '../model/ids.ts';

/** Letters of the kinds of id. */
const LETTERS = {
  document: 'd',
  section: 's',
  measure: 'm',
  project: 'm',
  focus: 'm',
  theme: 't',
  indicator: 'i',
  term: 'w',
  'policy-item': 'p',
  passage: 'x',
  predecessor: 'r',
} as const;

/** Kinds of thing that have a content-derived id. */
export type IdentifiedKind = keyof typeof LETTERS;

/** The kind stands among the parts, because measures, projects and focuses share a letter. */
function idOf(kind: IdentifiedKind, parts: IdentifyingParts): string {
  return contentId(LETTERS[kind], [kind, ...parts]);
}

/** Id of a document: municipality code, title and status, so that small edits of the file keep it. */
export function documentId(code: MunicipalityCode, title: string, status: string | null): DocumentId {
  return idOf('document', [code, title, status]) as DocumentId;
}

/** Gives ids inside one document; equal parts get different ids by counting their occurrences. */
export class ContentIds {
  readonly #document: DocumentId;
  readonly #occurrences = new Map<string, number>();

  constructor(document: DocumentId) {
    this.#document = document;
  }

  /** Id of the next section with these parts (its path). */
  section(parts: IdentifyingParts): SectionId {
    return this.#next('section', parts) as SectionId;
  }

  /** Id of the next unit of a kind with these parts (path of its section, number, title or text). */
  unit(kind: Exclude<IdentifiedKind, 'document' | 'section'>, parts: IdentifyingParts): UnitId {
    return this.#next(kind, parts) as UnitId;
  }

  #next(kind: IdentifiedKind, parts: IdentifyingParts): string {
    const key = JSON.stringify([kind, parts]);
    const occurrence = this.#occurrences.get(key) ?? 0;
    this.#occurrences.set(key, occurrence + 1);
    return idOf(kind, [this.#document, ...parts, occurrence]);
  }
}
