import type { ConceptId, DocumentId, MunicipalityCode, NodeId, UnitId } from '../model/ids.ts';
import type { SearchQuery } from '../search/search-hit.ts';

/** What a picture begins with; `widelyShared` are the concepts most municipalities have in common. */
export type GraphStart =
  | { readonly widelyShared: true }
  | { readonly search: SearchQuery }
  | { readonly unit: UnitId }
  /** Units a reader gathered, with what joins them and nothing beside. */
  | { readonly units: readonly UnitId[] }
  | { readonly concept: ConceptId }
  | { readonly municipality: MunicipalityCode }
  | { readonly document: DocumentId }
  | { readonly nodes: readonly NodeId[] };
