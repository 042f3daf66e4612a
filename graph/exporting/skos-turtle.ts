import type { Concept } from '../model/concept.ts';
import type { ConceptId } from '../model/ids.ts';

/** Concepts to be written, and the address under which the site serves them, without a slash at the end. */
export interface SkosExport {
  readonly concepts: readonly Concept[];
  readonly site: string;
}

/**
 * Concepts as SKOS (W3C 2009) in Turtle: labels in both languages, definition, broader and related concepts. Concepts that
 * are only referred to are named by their address.
 */
export function toSkosTurtle({ concepts, site }: SkosExport): string {
  const scheme = `<${site}/concepts>`;
  const head = [
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    '',
    `${scheme} a skos:ConceptScheme ;`,
    '  skos:prefLabel "施策アトラスの共有概念"@ja, "Shared concepts of Shisaku Atlas"@en .',
  ];
  const sorted = [...concepts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${[...head, ...sorted.map((concept) => conceptBlock(concept, { site, scheme }))].join('\n')}\n`;
}

function conceptBlock(concept: Concept, { site, scheme }: { site: string; scheme: string }): string {
  const refer = (id: ConceptId) => `<${site}/concepts/${id}>`;
  const lines = [
    `skos:prefLabel ${literal(concept.prefLabel, 'ja')}${concept.en === '' ? '' : `, ${literal(concept.en, 'en')}`}`,
    ...listOf(
      'skos:altLabel',
      concept.altLabels.map((label) => literal(label, 'ja')),
    ),
    ...listOf(
      'skos:hiddenLabel',
      concept.hiddenLabels.map((label) => literal(label, 'ja')),
    ),
    ...(concept.definition === '' ? [] : [`skos:definition ${literal(concept.definition, 'ja')}`]),
    ...listOf('skos:broader', concept.broader.map(refer)),
    ...listOf('skos:related', concept.related.map(refer)),
    `skos:inScheme ${scheme}`,
    ...(concept.broader.length === 0 ? [`skos:topConceptOf ${scheme}`] : []),
  ];
  return `\n${refer(concept.id)} a skos:Concept ;\n  ${lines.join(' ;\n  ')} .`;
}

function listOf(property: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${property} ${values.join(', ')}`];
}

/** JSON escapes quotes, backslashes and control characters as Turtle does. */
function literal(text: string, language: 'ja' | 'en'): string {
  return `${JSON.stringify(text)}@${language}`;
}
