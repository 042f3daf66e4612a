import type { GraphPart } from '../exploring/graph-part.ts';
import { RELATION_TYPES, type RelationType } from '../model/graph-edge.ts';
import type { NodeId } from '../model/ids.ts';
import { describePart } from './describe-part.ts';
import type { GraphContext } from './graph-context.ts';

/** Two nodes and how many ways between them are wanted. */
export interface PathRequest {
  readonly from: NodeId;
  readonly to: NodeId;
  /** 1–10 */
  readonly limit: number;
}

/** Ways between two nodes, with everything the explorer says about what lies on them. */
export interface FoundPaths extends GraphPart {
  /** Ids from end to end, the best way first; empty where both are not joined by so many steps. */
  readonly paths: readonly (readonly NodeId[])[];
  /** What both mention, or what mentions both, by id. */
  readonly common: readonly NodeId[];
}

/** Steps of the longest path worth reading. */
const LONGEST = 6;
/** That two things stand in one document says little of what they have to do with each other. */
const BY_OUTLINE: readonly RelationType[] = ['PUBLISHED_BY', 'PART_OF', 'STATED_IN'];
const BY_CONTENT = RELATION_TYPES.filter((type) => !BY_OUTLINE.includes(type));

/**
 * The shortest ways between two nodes by what is said of them (concepts, lineage, references, terms, departments); only
 * where there is none, ways through the outline of the documents. Throws as `GraphStore.findPaths` does.
 */
export async function findPaths(context: GraphContext, { from, to, limit }: PathRequest): Promise<FoundPaths> {
  const query = { from, to, limit, maximumLength: LONGEST };
  const byContent = await context.store.findPaths({ ...query, relations: BY_CONTENT });
  const found = byContent.length > 0 ? byContent : await context.store.findPaths(query);
  const paths = found.map(({ nodes }) => nodes);
  const common = await findCommon(context, from, to);
  const wanted = [...new Set([from, to, ...paths.flat(), ...common])];
  return { ...(await describePart(context, wanted)), paths, common };
}

async function findCommon({ store }: GraphContext, from: NodeId, to: NodeId): Promise<readonly NodeId[]> {
  const mentionsOf = async (id: NodeId) => {
    const edges = await store.listEdges([id], ['MENTIONS']);
    return edges.map((edge) => (edge.from === id ? edge.to : edge.from));
  };
  const [first, second] = await Promise.all([mentionsOf(from), mentionsOf(to)]);
  const ofSecond = new Set(second);
  return [...new Set(first)].filter((id) => ofSecond.has(id)).sort();
}
