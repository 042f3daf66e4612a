import { InvalidInputError } from '#graph/errors.ts';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId, UnitId } from '#graph/model/ids.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import type { GraphStart } from '#graph/operations/graph-start.ts';
import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { toNodeId } from '../graph-view/address-words.ts';

/** More ids than any picture holds are a mistake, not a wish. */
const MOST_NODES = 1_000;

type IdStart = 'unit' | 'concept' | 'municipality' | 'document';
const ID_STARTS: readonly IdStart[] = ['unit', 'concept', 'municipality', 'document'];

/**
 * What an address of the graph page begins with: `nodes=ID.ID`, `units=ID.ID`, `unit=`, `concept=`, `municipality=`, `document=` or `q=` with
 * the parameters of a search; of several the first in this order counts, without any what is widely shared. Throws
 * `InvalidInputError` for what cannot be an id or a query; ids that nothing has are for the operation to find out.
 */
export async function readStart(graph: GraphContext, parameters: URLSearchParams): Promise<GraphStart> {
  const nodes = parameters.get('nodes');
  if (nodes !== null) return { nodes: readIds('nodes', nodes) };
  const units = parameters.get('units');
  if (units !== null) return { units: readIds('units', units) as readonly UnitId[] };
  for (const name of ID_STARTS) {
    const text = parameters.get(name);
    if (text !== null && text !== '') return toIdStart(name, readId(name, text));
  }
  const text = parameters.get('q')?.trim() ?? '';
  if (text === '') return { widelyShared: true };
  const search = await parseSearchQuery(graph, {
    text,
    city: parameters.getAll('city'),
    kinds: parameters.getAll('kind'),
    mode: parameters.get('mode') ?? undefined,
  });
  return { search };
}

function readIds(parameter: string, text: string): readonly NodeId[] {
  const ids = [...new Set(text.split('.'))].filter((part) => part !== '').map((part) => readId(parameter, part));
  if (ids.length > MOST_NODES) throw refuse(parameter, `up to ${MOST_NODES} ids`);
  return ids;
}

function readId(parameter: string, text: string): NodeId {
  const id = toNodeId(text);
  if (id === null) throw refuse(parameter, 'ids of this site');
  return id;
}

/** An id is believed to be of the kind its parameter names; the store knows better. */
function toIdStart(name: IdStart, id: NodeId): GraphStart {
  switch (name) {
    case 'unit':
      return { unit: id as UnitId };
    case 'concept':
      return { concept: id as ConceptId };
    case 'municipality':
      return { municipality: id as MunicipalityCode };
    case 'document':
      return { document: id as DocumentId };
  }
}

function refuse(parameter: string, wanted: string): InvalidInputError {
  return new InvalidInputError(`graph page: ${parameter} must hold ${wanted}`, { details: { parameter } });
}
