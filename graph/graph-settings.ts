import { InvalidInputError } from './errors.ts';

/** Where the graph is kept and which model embeds. All paths are absolute or relative to the working directory. */
export interface GraphSettings {
  readonly store: 'embedded' | 'neo4j';
  /** Folder of the embedded store and of the cached vectors. */
  readonly dataFolder: string;
  /** Folder of an ONNX sentence-embedding model with its `atlas-model.json`; `null` = the one chosen for the data folder. */
  readonly modelFolder: string | null;
  /** Address of the hub that models are downloaded from, when asked to; no slash at the end. */
  readonly modelHub: string;
  /** Program of the embedding thread; it is loaded by path, since a build bundles everything else. */
  readonly workerFile: string;
  /** Server of the Neo4j store; `null` = the local one of the data folder. */
  readonly neo4j: Neo4jServerSettings | null;
}

/** How to reach a Neo4j server. */
export interface Neo4jServerSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

const WORKER_FILE = 'graph/adapters/transformers/embedding-worker.mjs';

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings from environment variables, each with a default that works; an empty value counts as absent. */
export function toGraphSettings(environment: Environment): GraphSettings {
  const value = (name: string, otherwise: string) => environment[name]?.trim() || otherwise;
  return {
    store: toStoreName(value('ATLAS_STORE', 'embedded')),
    dataFolder: value('ATLAS_DATA', 'data'),
    modelFolder: value('ATLAS_MODEL', '') || null,
    modelHub: value('ATLAS_MODEL_HUB', 'https://huggingface.co').replace(/\/+$/u, ''),
    workerFile: value('ATLAS_WORKER', WORKER_FILE),
    neo4j: toServerSettings(value),
  };
}

function toServerSettings(value: (name: string, otherwise: string) => string): Neo4jServerSettings | null {
  const uri = value('NEO4J_URI', '');
  if (uri === '') return null;
  return {
    uri,
    user: value('NEO4J_USER', 'neo4j'),
    password: value('NEO4J_PASSWORD', ''),
    database: value('NEO4J_DATABASE', 'neo4j'),
  };
}

/** The name of a store technology; throws `InvalidInputError` for any other word. */
export function toStoreName(name: string): GraphSettings['store'] {
  if (name === 'embedded' || name === 'neo4j') return name;
  throw new InvalidInputError(`toStoreName: the store must be embedded or neo4j, got ${name}`, {
    details: { what: 'ATLAS_STORE', value: name, allowed: ['embedded', 'neo4j'] },
  });
}
