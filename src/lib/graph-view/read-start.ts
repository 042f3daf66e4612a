import type { GraphStart } from '#graph/operations/graph-start.ts';
import type { ConceptId, DocumentId, MunicipalityCode, NodeId, UnitId } from '#graph/model/ids.ts';
import { toNodeId } from './view-address.ts';

/** What an address says a picture begins with. */
export type ReadStart =
  | { readonly state: 'read'; readonly start: GraphStart }
  /** `parameter` holds something that cannot be a start. */
  | { readonly state: 'refused'; readonly parameter: string };

/** Longest query text, as on the search page. */
export const MAX_QUERY_LENGTH = 2_000;
const SEARCH_LIMIT = 40;

type IdStart = 'unit' | 'concept' | 'municipality' | 'document';
const ID_STARTS: readonly IdStart[] = ['unit', 'concept', 'municipality', 'document'];

/** Reads the start of a picture; of several the most particular counts. Without any it is what is widely shared. */
export function readStart(parameters: URLSearchParams): ReadStart {
  const nodes = parameters.get('nodes');
  if (nodes !== null) return readNodes(nodes);
  for (const name of ID_STARTS) {
    const text = parameters.get(name);
    if (text !== null && text !== '') return readIdStart(name, text);
  }
  const text = parameters.get('q')?.trim() ?? '';
  if (text === '') return { state: 'read', start: { widelyShared: true } };
  if (text.length > MAX_QUERY_LENGTH || !/[\p{L}\p{N}]/u.test(text)) return { state: 'refused', parameter: 'q' };
  return { state: 'read', start: { search: { text, limit: SEARCH_LIMIT, mode: 'all', ...readCities(parameters) } } };
}

function readNodes(text: string): ReadStart {
  const ids = [...new Set(text.split('.'))].filter((part) => part !== '').map(toNodeId);
  const nodes = ids.filter((id): id is NodeId => id !== null);
  return nodes.length < ids.length ? { state: 'refused', parameter: 'nodes' } : { state: 'read', start: { nodes } };
}

// Each id is checked for its shape and then believed to be of the kind its parameter names; the store knows better.
function readIdStart(name: IdStart, text: string): ReadStart {
  const id = toNodeId(text);
  if (id === null) return { state: 'refused', parameter: name };
  switch (name) {
    case 'unit':
      return { state: 'read', start: { unit: id as UnitId } };
    case 'concept':
      return { state: 'read', start: { concept: id as ConceptId } };
    case 'municipality':
      return { state: 'read', start: { municipality: id as MunicipalityCode } };
    case 'document':
      return { state: 'read', start: { document: id as DocumentId } };
  }
}

function readCities(parameters: URLSearchParams): { readonly municipalities?: readonly MunicipalityCode[] } {
  const codes = parameters.getAll('city').filter((code) => /^\d{6}$/u.test(code));
  // Six digits are the shape of a municipality code.
  return codes.length === 0 ? {} : { municipalities: codes as unknown as readonly MunicipalityCode[] };
}
