import { contentId } from '#graph/model/content-id.server.ts';
import type { Concept } from '#graph/model/concept.ts';
import type { ConceptId } from '#graph/model/ids.ts';
import type { ModelIdentity } from '#graph/model/model-identity.ts';
import type { GraphWrite, StoredPlan } from '#graph/storage/graph-store.ts';
import { buildSamplePlan } from './build-sample-plan.ts';
import { drawFrom } from './draw-from.ts';

/** What the sample is made of. */
export interface SampleOptions {
  readonly seed?: number;
  readonly plans?: number;
  readonly measuresPerPlan?: number;
  /** 0: no model, no vectors. */
  readonly dimension?: number;
}

/** A small graph whose plans stand in memory, so that tests can look at what went in. */
export interface SampleGraph extends Omit<GraphWrite, 'plans'> {
  readonly plans: readonly StoredPlan[];
}

const CONCEPT_LABELS = ['移住', '関係人口', '子育て', 'DX', '空き家', '公共交通', '防災', '脱炭素'];

/** Synthetic plans with every kind of node and edge; the same options always give the same graph. */
export function buildSampleGraph(options: SampleOptions = {}): SampleGraph {
  const { seed = 1, plans = 4, measuresPerPlan = 6, dimension = 16 } = options;
  const concepts = CONCEPT_LABELS.map(sampleConcept);
  return {
    stamp: contentId('x', [seed, plans, measuresPerPlan, dimension]),
    tokeniser: 'sample/1',
    model: dimension === 0 ? null : sampleModel(dimension),
    concepts,
    plans: Array.from({ length: plans }, (_, index) =>
      buildSamplePlan({ index, measures: measuresPerPlan, dimension, concepts, draw: drawFrom(seed * 1000 + index) }),
    ),
  };
}

/** The graph as a store takes it. */
export function toGraphWrite(graph: SampleGraph): GraphWrite {
  return { ...graph, plans: inTurn(graph.plans) };
}

/** Items one by one, each in its own turn of the event loop. */
export async function* inTurn<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

/** Identity of a model that exists in tests only. */
export function sampleModel(dimension: number): ModelIdentity {
  return { name: 'sample', version: '1.0.0', dimension, digest: contentId('m', [dimension]) };
}

function sampleConcept(prefLabel: string, index: number): Concept {
  const id = (place: number): ConceptId => `concept-${place}` as ConceptId;
  return {
    id: id(index),
    prefLabel,
    altLabels: [`${prefLabel}施策`],
    hiddenLabels: [],
    en: `concept ${index}`,
    definition: `${prefLabel}に関すること`,
    broader: index > 1 ? [id(index % 2)] : [],
    related: index % 2 === 0 ? [id(index + 1)] : [id(index - 1)],
    readings: [],
  };
}
