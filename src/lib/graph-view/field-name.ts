import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { ConceptId } from '#graph/model/ids.ts';
import type { GraphTexts } from './graph-texts.ts';

/** Name of a field in the language of the page; its id where it is not known. */
export function fieldName(id: ConceptId, { fields }: GraphPart, { language }: GraphTexts): string {
  const field = fields.find((each) => each.id === id);
  return field === undefined ? id : language === 'en' ? field.en : field.label;
}
