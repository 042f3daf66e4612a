import cytoscape from 'cytoscape';
import fcose, { type FcoseLayoutOptions } from 'cytoscape-fcose';
import { separateBoxes } from '../free/separate-boxes.ts';
import type { ForceAnswer, ForceRequest } from './force-request.ts';

/** Above this the full quality takes seconds, and the draft shows the same groups. */
const MOST_IN_FULL = 300;

cytoscape.use(fcose);

/**
 * Arranges by the pull of the edges (fCoSE, Balci & Dogrusoz 2022) and pushes apart what then overlaps: both take long, and
 * neither may be done where the page waits. The order of nodes and edges decides between equal pictures.
 */
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
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  const rooms = new Map(
    nodes.map(({ id, width, height }) => [
      id,
      { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 },
    ]),
  );
  return [...separateBoxes(places, rooms)].map(([id, { x, y }]) => ({ id, x: Math.round(x), y: Math.round(y) }));
}
