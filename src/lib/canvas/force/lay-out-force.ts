import cytoscape from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import type { ForceAnswer, ForceRequest } from './force-request.ts';

/** Above this the full quality takes seconds, and the draft shows the same groups. */
const MOST_IN_FULL = 300;

cytoscape.use(fcose);

/** Arranges by the pull of the edges (fCoSE, Balci & Dogrusoz 2022). The order of nodes and edges decides between equal pictures. */
export function layOutForce({ nodes, edges }: ForceRequest): ForceAnswer {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)', shape: 'rectangle' } }],
    elements: [
      ...nodes.map(({ id, width, height }) => ({ data: { id, width, height } })),
      ...edges.map(({ from, to }) => ({ data: { source: from, target: to } })),
    ],
  });
  const options: FcoseLayoutOptions = {
    name: 'fcose',
    quality: nodes.length <= MOST_IN_FULL ? 'default' : 'draft',
    animate: false,
    randomize: true,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    idealEdgeLength: () => 130,
    nodeRepulsion: () => 9_000,
    nodeSeparation: 140,
    tile: true,
  };
  cy.layout(options).run();
  const places = cy.nodes().map((node) => ({ id: node.id(), ...node.position() }));
  cy.destroy();
  return places.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) }));
}
