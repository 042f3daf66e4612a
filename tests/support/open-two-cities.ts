import type { GraphNode } from '#graph/model/graph-node.ts';
import type { MunicipalityCode } from '#graph/model/ids.ts';
import type { Municipality } from '#graph/model/municipality.ts';
import type { GraphContext } from '#graph/operations/graph-context.ts';
import type { GraphStore } from '#graph/storage/graph-store.ts';

const CITIES = [
  { code: '111111' as MunicipalityCode, name: '北市', prefecture: '甲県' },
  { code: '222222' as MunicipalityCode, name: '東市', prefecture: '乙県' },
];

/** A store that knows two municipalities, or those given, and nothing else; every other question to it is an error. */
export function openTwoCities(cities: readonly Municipality[] = CITIES): GraphContext {
  const nodes = cities.map((city): GraphNode => ({
    ...{ id: city.code, label: city.name, municipality: city.code, document: null },
    record: { kind: 'municipality', value: city },
  }));
  const known: Pick<GraphStore, 'contents' | 'listNodes'> = {
    contents: () => Promise.resolve({ state: 'ready', stamp: 'two cities', tokeniser: '', model: null, counts: {} }),
    listNodes: () => Promise.resolve(nodes),
  };
  return { store: known as GraphStore, embedder: null };
}
