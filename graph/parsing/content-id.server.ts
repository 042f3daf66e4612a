import { createHash } from 'node:crypto';
import type { DepartmentId, DocumentId, MunicipalityCode, SectionId, UnitId } from '../model/ids.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 12;

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
  department: 'g',
} as const;

/** Kinds of thing that have a content-derived id. */
export type IdentifiedKind = keyof typeof LETTERS;

/** Parts that tell two things of a kind apart. */
export type IdentifyingParts = readonly (string | number | null | readonly string[])[];

/**
 * Content-derived id: a kind letter, `-`, and 12 lower-case base32 letters (RFC 4648 alphabet) of the SHA-256 over the parts as a JSON
 * array, so that `["ab","c"]` and `["a","bc"]` differ. 60 bits: two of a million units share an id with probability 4·10⁻⁷.
 */
function contentId(kind: IdentifiedKind, parts: IdentifyingParts): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest();
  let letters = '';
  for (let bit = 0; letters.length < ID_LENGTH; bit += 5) {
    const two = ((hash[bit >> 3] ?? 0) << 8) | (hash[(bit >> 3) + 1] ?? 0);
    letters += ALPHABET.charAt((two >> (11 - (bit & 7))) & 31);
  }
  return `${LETTERS[kind]}-${letters}`;
}

/** Id of a document: municipality code, title and status, so that small edits of the file keep it. */
export function documentId(code: MunicipalityCode, title: string, status: string | null): DocumentId {
  return contentId('document', [code, title, status]) as DocumentId;
}

/** Id of a department under the name a document of the municipality prints. */
export function departmentId(code: MunicipalityCode, name: string): DepartmentId {
  return contentId('department', [code, name]) as DepartmentId;
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
  unit(kind: Exclude<IdentifiedKind, 'document' | 'section' | 'department'>, parts: IdentifyingParts): UnitId {
    return this.#next(kind, parts) as UnitId;
  }

  #next(kind: IdentifiedKind, parts: IdentifyingParts): string {
    const key = JSON.stringify([kind, parts]);
    const occurrence = this.#occurrences.get(key) ?? 0;
    this.#occurrences.set(key, occurrence + 1);
    return contentId(kind, [this.#document, ...parts, occurrence]);
  }
}
