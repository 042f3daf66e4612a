/** Brand that keeps one kind of id from being used as another; it exists only for the type checker. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Id of a plan document, content-derived (`d-` and 12 letters). */
export type DocumentId = Branded<'DocumentId'>;
/** Id of a section of a document's outline (`s-` and 12 letters). */
export type SectionId = Branded<'SectionId'>;
/** Id of a unit: measure, theme, indicator, term, policy item, passage or predecessor (a kind letter, `-`, 12 letters). */
export type UnitId = Branded<'UnitId'>;
/** Id of a concept: the kebab-case key of the concept scheme. */
export type ConceptId = Branded<'ConceptId'>;
/** Id of a department: municipality code and printed name, content-derived (`g-` and 12 letters). */
export type DepartmentId = Branded<'DepartmentId'>;
/** Six-digit municipality code of the Ministry of Internal Affairs, a string because of its leading zeros. */
export type MunicipalityCode = Branded<'MunicipalityCode'>;
/** Id of anything that can stand in the graph. */
export type NodeId = DocumentId | SectionId | UnitId | ConceptId | DepartmentId | MunicipalityCode;
