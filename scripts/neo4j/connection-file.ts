import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { StoreUnavailableError } from '#graph/errors.ts';
import type { ServerHome } from './server-home.ts';

const OWNER_ONLY = 0o600;
const PASSWORD_BYTES = 24;

const connectionSchema = z.object({
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  database: z.string(),
});

/** How to reach the local server. */
export type LocalConnection = z.infer<typeof connectionSchema>;

/** Connection to a server on this machine, with a new password. */
export function newConnection(port: number): LocalConnection {
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: 'neo4j',
    // Hexadecimal: a password that began with `-` would be read as an option.
    password: randomBytes(PASSWORD_BYTES).toString('hex'),
    database: 'neo4j',
  };
}

/** What the connection file says; `null` where there is none. */
export async function readConnection({ connectionFile }: ServerHome): Promise<LocalConnection | null> {
  try {
    return connectionSchema.parse(JSON.parse(await readFile(connectionFile, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new StoreUnavailableError(
      `readConnection: ${connectionFile} cannot be read; stop the server, remove the folder of the local Neo4j and start again`,
      { retriable: false, details: { file: connectionFile }, cause: error },
    );
  }
}

/** Writes the connection file so that only its owner can read it. */
export async function writeConnection({ connectionFile }: ServerHome, connection: LocalConnection): Promise<void> {
  await writeFile(connectionFile, `${JSON.stringify(connection, null, 1)}\n`, { mode: OWNER_ONLY });
  // `mode` above counts only for a new file.
  await chmod(connectionFile, OWNER_ONLY);
}
