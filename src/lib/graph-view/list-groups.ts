import type { GraphPart, PlacedMunicipality } from '#graph/exploring/graph-part.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import { nodeLabel, type GraphTexts } from './graph-texts.ts';

/** Nodes of one municipality, or the concepts (`municipality` is `null`). */
export interface ListGroup {
  readonly key: string;
  readonly municipality: PlacedMunicipality | null;
  readonly nodes: readonly SubgraphNode[];
}

/** The picture as a list: concepts first, then every municipality by code. `find` keeps labels that contain it. */
export function listGroups(visible: GraphPart, find: string, texts: GraphTexts): readonly ListGroup[] {
  const nodes = visible.nodes.filter((node) => matches(nodeLabel(node, texts), find));
  const concepts = nodes.filter(({ municipality }) => municipality === null);
  const groups: readonly ListGroup[] = [
    { key: 'concepts', municipality: null, nodes: concepts },
    ...visible.municipalities.map((municipality) => ({
      key: municipality.code,
      municipality,
      nodes: nodes.filter((node) => node.municipality === municipality.code),
    })),
  ];
  return groups.filter((group) => group.nodes.length > 0);
}

/** True where a label contains what is looked for, whatever its width or case. */
export function matches(label: string, find: string): boolean {
  return fold(label).includes(fold(find));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}
