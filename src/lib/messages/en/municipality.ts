import type { municipality as ja } from '../ja/municipality.ts';

/** Words of the page of one municipality. */
export const municipality: typeof ja = {
  kind: 'Municipality',
  code: (code) => `Municipality code ${code}`,
  documents: 'Documents loaded',
  lines: (count) => `${count} lines`,
  measures: (count) => (count === 1 ? '1 measure' : `${count} measures`),
  themes: (count) => (count === 1 ? '1 theme' : `${count} themes`),
  sections: (count) => `${count} sections`,
  predecessors: (count) => `${count} items of the present plan`,
  kindCount: (kind, count) => `${kind}: ${count}`,
  concepts: 'Shared concepts it names',
  conceptsNote: 'Numbers count the units that name the concept; more is not better.',
  conceptCount: (units) => `${units}`,
  sharedBy: (cities) => `in ${cities} cities`,
  onlyHere: 'words only here',
  showAll: (count) => `Show ${count} more concepts`,
  departments: 'Departments',
  departmentsNote: 'Names as the documents print them.',
  departmentsNone: 'The loaded documents state no departments.',
  searchHere: 'Search the plans of this municipality',
};
