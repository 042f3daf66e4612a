import { join, resolve } from 'node:path';

/** Version of the server that is fetched; a pinned one, because a version range makes Maven read every candidate's description. */
export const NEO4J_VERSION = '5.26.30';

/** Files of a local server. All paths are absolute. */
export interface ServerHome {
  readonly folder: string;
  /** Jars of the server; may be shared by several homes. */
  readonly lib: string;
  readonly config: string;
  readonly logs: string;
  /** Where the log of the server itself tells why it does not start. */
  readonly log: string;
  readonly pidFile: string;
  /** Address and password, readable by its owner only. */
  readonly connectionFile: string;
}

/** Files of the server that lives in `<dataFolder>/neo4j`. */
export function serverHomeOf(dataFolder: string, lib?: string): ServerHome {
  const folder = resolve(dataFolder, 'neo4j');
  return {
    folder,
    lib: lib ?? join(folder, 'lib'),
    config: join(folder, 'conf'),
    logs: join(folder, 'logs'),
    log: join(folder, 'logs', 'neo4j.log'),
    pidFile: join(folder, 'neo4j.pid'),
    connectionFile: join(folder, 'connection.json'),
  };
}
