import { ConflictError } from '../../errors.ts';
import type { Concept } from '../../model/concept.ts';
import { departmentId } from '../../model/department-id.server.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { ModelIdentity } from '../../model/model-identity.ts';
import { buildConceptParts } from '../../storage/build-concept-parts.ts';
import { buildGraphParts } from '../../storage/build-graph-parts.ts';
import { checkGraphParts } from '../../storage/check-graph-parts.ts';
import { checkIndexedUnits } from '../../storage/check-indexed-units.ts';
import type { DocumentAppendix, GraphWrite, StoredPlan } from '../../storage/graph-store.ts';
import { buildBlock } from './build-block.server.ts';
import type { BlockWorkshop } from './build-block.server.ts';
import type { GraphBlock } from './graph-block.ts';
import { SharedNodes } from './shared-nodes.ts';
import type { Spool } from './spool.server.ts';
import { TokenNumbers } from './token-numbers.ts';

/** All blocks of a graph, in any order, and the tokens by the number that they use. */
export interface BuiltGraph {
  readonly blocks: readonly GraphBlock[];
  readonly tokens: readonly string[];
}

/** Takes in a whole graph plan by plan, checks it and turns it into blocks; the large parts go to the spool. */
export async function buildGraph(graph: GraphWrite, spool: Spool): Promise<BuiltGraph> {
  const builder = new GraphBuilder(graph.concepts, graph.model, spool);
  await builder.addConcepts();
  for await (const plan of graph.plans) await builder.addPlan(plan);
  return builder.finish();
}

class GraphBuilder {
  readonly #concepts: readonly Concept[];
  readonly #model: ModelIdentity | null;
  readonly #conceptIds: ReadonlySet<string>;
  readonly #sources = new Map<DocumentId, string>();
  readonly #shared = new SharedNodes();
  readonly #workshop: BlockWorkshop & { readonly tokens: TokenNumbers };
  readonly #blocks: GraphBlock[] = [];
  readonly #departmentId = rememberingDepartmentId();

  constructor(concepts: readonly Concept[], model: ModelIdentity | null, spool: Spool) {
    this.#concepts = concepts;
    this.#model = model;
    this.#conceptIds = new Set(concepts.map(({ id }) => id));
    this.#workshop = { spool, tokens: new TokenNumbers() };
  }

  async addConcepts(): Promise<void> {
    const parts = buildConceptParts(this.#concepts);
    checkGraphParts(parts, () => false);
    const nowhere = { municipality: null, document: null, appendix: null };
    this.#blocks.push(await buildBlock({ ...nowhere, ...parts, units: [] }, this.#workshop));
  }

  async addPlan(stored: StoredPlan): Promise<void> {
    const { document } = stored.plan;
    this.#checkNew(document.id, document.source);
    const parts = buildGraphParts(stored, this.#departmentId);
    checkGraphParts(parts, (id) => this.#conceptIds.has(id));
    checkIndexedUnits(stored.units, parts.nodes, this.#model);
    this.#shared.add(
      document.city.code,
      document.id,
      parts.nodes.filter((node) => node.document === null),
    );
    const source = {
      municipality: document.city.code,
      document: document.id,
      nodes: parts.nodes.filter((node) => node.document !== null),
      edges: parts.edges,
      units: stored.units,
      appendix: appendixOf(stored),
    };
    this.#blocks.push(await buildBlock(source, this.#workshop));
  }

  async finish(): Promise<BuiltGraph> {
    for (const source of this.#shared.toSources()) this.#blocks.push(await buildBlock(source, this.#workshop));
    return { blocks: this.#blocks, tokens: this.#workshop.tokens.list() };
  }

  #checkNew(id: DocumentId, source: string): void {
    const other = this.#sources.get(id);
    if (other !== undefined) {
      throw new ConflictError(
        `replace: ${other} and ${source} have the same document id ${id}; leave one of them out`,
        { details: { id, sources: [other, source] } },
      );
    }
    this.#sources.set(id, source);
  }
}

/** Makes the id of each department once: measures name the same few again and again. */
function rememberingDepartmentId(): typeof departmentId {
  const ids = new Map<string, ReturnType<typeof departmentId>>();
  return (code, name) => {
    const key = JSON.stringify([code, name]);
    const id = ids.get(key) ?? departmentId(code, name);
    ids.set(key, id);
    return id;
  };
}

function appendixOf({ plan }: StoredPlan): DocumentAppendix {
  const { sourceLines, lineage, relatedPlans, corrections, unplaced } = plan;
  return { sourceLines, lineage, relatedPlans, corrections, unplaced };
}
