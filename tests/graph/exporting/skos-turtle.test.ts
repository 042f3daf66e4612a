import { describe, expect, it } from 'vitest';
import { toSkosTurtle } from '#graph/exporting/skos-turtle.ts';
import { concept } from '../../support/synthetic-part.ts';

const BASE = { altLabels: [], hiddenLabels: [], en: '', definition: '', broader: [], related: [], readings: [] };

describe('toSkosTurtle', () => {
  it('writes concepts by id with labels, definition and what they refer to', () => {
    const concepts = [
      {
        ...BASE,
        id: concept('settle'),
        prefLabel: '移住の"促進"',
        altLabels: ['移住'],
        hiddenLabels: ['引っ越し'],
        en: 'Migration',
        definition: '改行\nを含む',
        broader: [concept('population')],
        related: [concept('housing')],
      },
      { ...BASE, id: concept('population'), prefLabel: '人口' },
    ];
    expect(toSkosTurtle({ concepts, site: 'https://atlas.example' }))
      .toBe(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<https://atlas.example/concepts> a skos:ConceptScheme ;
  skos:prefLabel "施策アトラスの共有概念"@ja, "Shared concepts of Shisaku Atlas"@en .

<https://atlas.example/concepts/population> a skos:Concept ;
  skos:prefLabel "人口"@ja ;
  skos:inScheme <https://atlas.example/concepts> ;
  skos:topConceptOf <https://atlas.example/concepts> .

<https://atlas.example/concepts/settle> a skos:Concept ;
  skos:prefLabel "移住の\\"促進\\""@ja, "Migration"@en ;
  skos:altLabel "移住"@ja ;
  skos:hiddenLabel "引っ越し"@ja ;
  skos:definition "改行\\nを含む"@ja ;
  skos:broader <https://atlas.example/concepts/population> ;
  skos:related <https://atlas.example/concepts/housing> ;
  skos:inScheme <https://atlas.example/concepts> .
`);
  });
});
