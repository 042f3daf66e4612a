import { nameColumns } from '../comparing/name-columns.ts';
import { InvalidInputError, NotFoundError } from '../errors.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { NodeId, UnitId } from '../model/ids.ts';
import type { Unit } from '../model/unit.ts';
import type { GraphStore } from '../storage/graph-store.ts';
import { conceptChips } from './concept-chip.ts';
import { loadSurroundings, sectionPath, type UnitSurroundings } from './describe-units.ts';
import { recordOf } from './get-record.ts';
import type { GraphContext } from './graph-context.ts';
import { markSharedWords } from './mark-shared-words.ts';
import { nearestIndicators } from './nearest-indicators.ts';
import { type ComparedMention, type ComparedUnit, MOST_COMPARED, type SideBySideView } from './side-by-side-view.ts';
import { unitOfNode } from './unit-of-node.ts';

type Column = Omit<ComparedUnit, 'name' | 'sharedWords' | 'ownWords'>;

/**
 * Units beside each other in the order of the ids, with the words and concepts that several of them share. An id that nothing
 * has is told in `missing`. Throws `InvalidInputError` for more than {@link MOST_COMPARED} ids and `NotFoundError` where the
 * document of a unit is missing; takes each id once.
 */
export async function compareMeasures({ store }: GraphContext, ids: readonly UnitId[]): Promise<SideBySideView> {
  const asked = [...new Set(ids)];
  if (asked.length > MOST_COMPARED) {
    throw new InvalidInputError(
      `compareMeasures: at most ${MOST_COMPARED} units, got ${asked.length}; leave some out`,
      {
        details: { asked: asked.length, most: MOST_COMPARED },
      },
    );
  }
  const nodes = await findUnits(store, asked);
  const surroundings = await loadSurroundings(
    store,
    nodes.map(({ node }) => node),
  );
  const columns = await Promise.all(nodes.map((found) => describeColumn(store, found, surroundings)));
  const names = nameColumns(columns.map(({ city }) => city.name));
  const words = markSharedWords(columns.map(({ unit }) => unit));
  const units = shareConcepts(columns).map((column, place) => ({
    ...column,
    name: names[place] ?? column.city.name,
    sharedWords: words[place]?.shared ?? [],
    ownWords: words[place]?.own ?? [],
  }));
  const found = new Set(nodes.map(({ unit }) => unit.id));
  return { units, missing: asked.filter((id) => !found.has(id)) };
}

interface FoundUnit {
  readonly node: GraphNode;
  readonly unit: Unit;
}

async function findUnits(store: GraphStore, ids: readonly UnitId[]): Promise<readonly FoundUnit[]> {
  const byId = new Map((await store.getNodes(ids)).map((node) => [node.id, node]));
  return ids.flatMap((id) => {
    const node = byId.get(id);
    const unit = node === undefined ? null : unitOfNode(node);
    return node === undefined || unit === null ? [] : [{ node, unit }];
  });
}

async function describeColumn(
  store: GraphStore,
  { node, unit }: FoundUnit,
  { documents, sections }: UnitSurroundings,
): Promise<Column> {
  const document = documents.get(unit.document);
  if (document === undefined) {
    throw new NotFoundError(`compareMeasures: the document of ${unit.id} is not in the store; ingest anew`, {
      details: { unit: unit.id, document: unit.document },
    });
  }
  const path = sectionPath(sections, unit.section);
  const touching = await store.listEdges([unit.id], ['MENTIONS', 'USES_TERM']);
  const edges = touching.filter(({ from }) => from === unit.id);
  const targets = await store.getNodes(edges.map(({ to }) => to));
  return {
    unit,
    city: document.city,
    document,
    sections: path,
    departments: departmentsOf(node),
    ...(await nearestIndicators(store, unit, path)),
    terms: targets.flatMap((target) => recordOf(target.record, 'term') ?? []),
    mentions: readMentions(edges, targets),
  };
}

function departmentsOf({ record }: GraphNode): readonly string[] | null {
  const measure = recordOf(record, 'measure') ?? recordOf(record, 'project') ?? recordOf(record, 'focus');
  return measure?.departments ?? null;
}

function readMentions(
  edges: Awaited<ReturnType<GraphStore['listEdges']>>,
  targets: readonly GraphNode[],
): readonly ComparedMention[] {
  const chips = conceptChips(targets);
  return edges.flatMap(({ to, evidence, by }) => {
    const concept = chips.get(to);
    return concept === undefined ? [] : [{ concept, evidence, by: by ?? '', sharedWith: [] }];
  });
}

function shareConcepts(columns: readonly Column[]): readonly Column[] {
  const holders = new Map<NodeId, UnitId[]>();
  for (const { unit, mentions } of columns) {
    for (const { concept } of mentions) holders.set(concept.id, [...(holders.get(concept.id) ?? []), unit.id]);
  }
  const others = (id: NodeId, own: UnitId) => (holders.get(id) ?? []).filter((unit) => unit !== own);
  return columns.map((column) => ({
    ...column,
    mentions: column.mentions
      .map((mention) => ({ ...mention, sharedWith: others(mention.concept.id, column.unit.id) }))
      .sort((a, b) => b.sharedWith.length - a.sharedWith.length || (a.concept.id < b.concept.id ? -1 : 1)),
  }));
}
