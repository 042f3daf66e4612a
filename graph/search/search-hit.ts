import type { ConceptId, DocumentId, MunicipalityCode, SectionId, UnitId } from '../model/ids.ts';
import type { LineRange } from '../model/line-range.ts';
import type { TitleOrigin } from '../model/measure.ts';
import type { UnitKind } from '../model/unit.ts';

/** How well a hit fits, as an absolute statement, limited only by how probably the query is answered at all. */
export const BANDS = ['strong', 'good', 'weak'] as const;

/** One of {@link BANDS}. */
export type Band = (typeof BANDS)[number];

/** A run of characters of `field`; UTF-16 offsets, end exclusive, sorted, without overlaps. */
export interface TextMatch {
  readonly field: 'title' | 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A concept that query and unit share, with the words on both sides. */
export interface SharedConcept {
  readonly id: ConceptId;
  readonly label: string;
  /** English name; empty where the scheme has none. */
  readonly en: string;
  readonly inQuery: readonly string[];
  readonly inText: readonly string[];
}

/** A concept that a unit mentions and a query comes near to without naming it. */
export interface NearMention extends Omit<SharedConcept, 'inQuery'> {
  /** 0–1 */
  readonly nearness: number;
}

/** Nearness by words, by meaning and by concepts, each in 0–1 and of its own scale; 0 where a source was not asked. */
export interface Nearness {
  readonly words: number;
  readonly meaning: number;
  readonly concepts: number;
}

/** One search result that explains itself. Scores lie in 0–1; `score` is calibrated, see `fuse.ts`. */
export interface SearchHit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly number: string | null;
  readonly title: string;
  readonly titleOrigin: TitleOrigin;
  readonly text: string;
  readonly city: { readonly code: MunicipalityCode; readonly name: string };
  readonly document: { readonly id: DocumentId; readonly title: string; readonly status: string | null };
  readonly section: { readonly id: SectionId | null; readonly path: readonly string[] };
  readonly lines: LineRange;
  readonly score: number;
  readonly band: Band;
  readonly lexical: { readonly score: number; readonly matches: readonly TextMatch[] };
  /** `sentence` is the nearest sentence of the text, with its offsets; `null` without a model or when nothing is near. */
  readonly semantic: {
    readonly score: number;
    readonly sentence: string | null;
    readonly sentenceStart: number | null;
    readonly sentenceEnd: number | null;
  };
  readonly concepts: readonly SharedConcept[];
  /** What brings a unit near by way of a concept where the query names none that it shares; `null` where nothing does. */
  readonly nearConcept: NearMention | null;
  /**
   * How near it is by each source, in 0–1: share of the query's words, calibrated cosine, share of the query's concepts or nearness of the near one,
   * whichever is more.
   */
  readonly nearness: Nearness;
  /** Concepts that its own words name (not those of a heading above), whether the query asks for them or not; by id. */
  readonly mentions: readonly Pick<SharedConcept, 'id' | 'label' | 'en'>[];
}

/** Which sources of candidates are asked: all, or one alone to compare them. */
export const SEARCH_MODES = ['all', 'words', 'meaning', 'concepts'] as const;

/** One of {@link SEARCH_MODES}. */
export type SearchMode = (typeof SEARCH_MODES)[number];

/** A query with its restrictions, already checked. */
export interface SearchQuery {
  /** 1–2,000 characters with at least one letter or digit. */
  readonly text: string;
  /** 1–200 */
  readonly limit: number;
  readonly mode: SearchMode;
  readonly municipalities?: readonly MunicipalityCode[];
  readonly kinds?: readonly UnitKind[];
  /** Statuses of documents as printed; the empty string stands for documents that state none. */
  readonly statuses?: readonly string[];
  /** Top concepts of the scheme. */
  readonly fields?: readonly ConceptId[];
  /** Departments as printed. */
  readonly departments?: readonly string[];
  readonly bands?: readonly Band[];
  /** True to be given the nearest units, as weak hits, where nothing answers. */
  readonly nearest?: boolean;
  /**
   * Kinds of unit that can answer it, where others are of no use: in a picture of measures, or for queries judged against some kinds. Absent = all.
   */
  readonly answeredBy?: readonly UnitKind[];
}

/** Value of a facet with the number of hits that choosing it alone would leave, other facets kept. */
export interface FacetCount<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

/** What the hits of a search can be narrowed by; for the order see `labelFacets`. */
export interface SearchFacets {
  readonly municipalities: readonly FacetCount<MunicipalityCode>[];
  readonly kinds: readonly FacetCount<UnitKind>[];
  /** By the status of their documents as printed; the empty string stands for documents that state none. */
  readonly statuses: readonly FacetCount<string>[];
  /** By the top concepts above those that a unit mentions; `en` is empty where the scheme has no English name. */
  readonly fields: readonly (FacetCount<ConceptId> & { readonly en: string })[];
  readonly departments: readonly FacetCount<string>[];
  readonly bands: readonly FacetCount<Band>[];
}

/** A word of a query that nothing knows, and the known word that it seems to be. */
export interface Correction {
  readonly typed: string;
  readonly offered: string;
  /** The whole query as typed, but with the word offered: what to search for instead. */
  readonly query: string;
  /** True where the search has gone on with the word offered, since the typed one finds next to nothing. */
  readonly used: boolean;
}

/** What a reader should know of how a search was made; see `SearchResult.notices`. */
export type SearchNotice = 'words-only' | ModelFault | 'best-counted';

/** Why a model cannot be asked at all. */
export type ModelFault = 'model-unusable' | 'model-changed';

/** What a search found and how the query was understood. No hits means: nothing matches well enough. */
export interface SearchResult {
  readonly query: string;
  readonly mode: SearchMode;
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Number of hits before `limit`. */
  readonly total: number;
  /** Number of hits that asking for the `nearest` gives where nothing answers; 0 where something does. */
  readonly near: number;
  /** Concepts named by the query with the words that named them. */
  readonly understood: readonly (Pick<SharedConcept, 'id' | 'label' | 'en'> & { readonly words: readonly string[] })[];
  /** Municipalities named by the query: unless others were asked for, only their units are hits. By code. */
  readonly scope: readonly { readonly code: MunicipalityCode; readonly name: string }[];
  /** Texts that every hit holds as they are written, because the query quotes them. */
  readonly exact: readonly string[];
  /** Words, concepts and municipalities that no hit holds, because the query leaves them out (「-解体」, 「本庄市以外」). */
  readonly excluded: readonly string[];
  /** Seeming typing errors of the query, in its order; empty where there are none. */
  readonly corrections: readonly Correction[];
  /** Words of the query, as typed, that stand in no unit, name no concept a unit mentions and seem no typing errors. */
  readonly absent: readonly string[];
  readonly facets: SearchFacets;
  /**
   * `words-only`: meaning was not asked, because the model is still loading or for the reason that stands after it: `model-unusable`,
   * it is missing or broken; `model-changed`, the stored vectors are of another one and are being made anew, or have to be.
   * `best-counted`: so much fits that numbers, of facets too, are those of the best candidates, and there may be more.
   */
  readonly notices: readonly SearchNotice[];
}
