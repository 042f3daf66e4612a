import type { Unit } from '../model/unit.ts';

/**
 * What is embedded of a unit: title and text together, which short static models need. A title that only repeats the
 * beginning of the text (`lost`) is not counted twice.
 */
export function embeddingText({ title, titleOrigin, text }: Pick<Unit, 'title' | 'titleOrigin' | 'text'>): string {
  if (text === '') return title;
  return titleOrigin === 'lost' ? text : `${title}\n${text}`;
}
