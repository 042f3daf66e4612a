import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { SectionId } from '#graph/model/ids.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import { syntheticPart, type SyntheticUnit } from './synthetic-part.ts';

/** A unit with the sections above it in its city's plan, from the outermost, by their titles. */
export interface SectionedUnit extends SyntheticUnit {
  readonly path: readonly string[];
}

/** Id of the section of a city with these titles above it. */
export function sectionId(city: string, path: readonly string[]): SectionId {
  return `s-${[city, ...path].join('-')}` as SectionId;
}

/** A part whose units stand under headings, in the order in which they are given. */
export function sectionedPart(units: readonly SectionedUnit[]): GraphPart {
  const part = syntheticPart(units);
  const byId = new Map(units.map((unit, index) => [unit.id, { unit, line: index + 1 }]));
  const documents = new Map<string | null, SubgraphNode['document']>(
    part.nodes.map(({ municipality, document }) => [municipality, document]),
  );
  const sections = new Map<string, GraphPart['sections'][number]>();
  for (const { city, path } of units) {
    const document = documents.get(city) ?? null;
    path.forEach((label, depth) => {
      const id = sectionId(city, path.slice(0, depth + 1));
      const parent = depth === 0 ? null : sectionId(city, path.slice(0, depth));
      if (document !== null) sections.set(id, { id, document, parent, label, line: 1 });
    });
  }
  return {
    ...part,
    sections: [...sections.values()],
    nodes: part.nodes.map((node) => {
      const placed = byId.get(node.id);
      if (placed === undefined || node.record.kind !== 'measure') return node;
      const { unit, line } = placed;
      const section = sectionId(unit.city, unit.path);
      return { ...node, record: { kind: 'measure', value: { ...node.record.value, section, lines: [line, line] } } };
    }),
  };
}
