import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailableError } from '../../errors.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';

/**
 * Settings of the server that `npm run neo4j -- start` set up in this data folder. Throws `StoreUnavailableError` where there is
 * none.
 */
export async function readLocalNeo4j(dataFolder: string): Promise<Neo4jSettings> {
  const file = join(dataFolder, 'neo4j', 'connection.json');
  try {
    return toSettings(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new StoreUnavailableError(
      `readLocalNeo4j: ${file} cannot be read; run "npm run neo4j -- start", or name another server by NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD`,
      { retriable: false, details: { file }, cause: error },
    );
  }
}

function toSettings(value: unknown): Neo4jSettings {
  const field = (name: string): string => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    if (typeof found !== 'string') throw new TypeError(`${name} is missing or no text`);
    return found;
  };
  return { uri: field('uri'), user: field('user'), password: field('password'), database: field('database') };
}
