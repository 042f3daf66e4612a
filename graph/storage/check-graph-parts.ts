import { ConflictError, InvalidInputError } from '../errors.ts';
import type { GraphEdge } from '../model/graph-edge.ts';
import type { NodeId } from '../model/ids.ts';
import type { GraphParts } from './graph-parts.ts';

/**
 * Refuses parts that cannot be stored whole: an id that comes twice (`ConflictError`); an edge from a node to itself, one that
 * does not begin at a node of the document or a concept of the parts, or one whose end is neither among the nodes nor
 * `isKnown` (`InvalidInputError`).
 */
export function checkGraphParts(parts: GraphParts, isKnown: (id: NodeId) => boolean): void {
  const ids = new Set<NodeId>();
  const origins = new Set<NodeId>();
  for (const { id, record, document, municipality } of parts.nodes) {
    if (ids.has(id)) {
      throw new ConflictError(
        `replace: two nodes have the id ${id}, one of them a ${record.kind}; ids must be unique`,
        {
          details: { id },
        },
      );
    }
    ids.add(id);
    if (document !== null || municipality === null) origins.add(id);
  }
  for (const edge of parts.edges) {
    if (edge.from === edge.to) throw refusal(edge, 'leads from a node to itself');
    if (!origins.has(edge.from)) throw refusal(edge, `begins at the unknown node ${edge.from}`);
    if (!ids.has(edge.to) && !isKnown(edge.to)) throw refusal(edge, `ends at the unknown node ${edge.to}`);
  }
}

function refusal({ type, from, to, lines }: GraphEdge, fault: string): InvalidInputError {
  const place = lines === null ? '' : `, line ${lines[0]}`;
  return new InvalidInputError(`replace: edge ${type} from ${from} to ${to}${place}, ${fault}; nothing was stored`, {
    details: { type, from, to, line: lines === null ? null : lines[0] },
  });
}
