import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLocalNeo4j } from '#graph/adapters/neo4j/read-local-neo4j.server.ts';
import { StoreUnavailableError } from '#graph/errors.ts';
import { newConnection, writeConnection } from '../../../../scripts/neo4j/connection-file.ts';
import { serverHomeOf } from '../../../../scripts/neo4j/server-home.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describe('readLocalNeo4j', () => {
  it('reads what npm run neo4j wrote', async () => {
    const folder = await temporaryFolder();
    const home = serverHomeOf(folder);
    await mkdir(home.folder, { recursive: true });
    const connection = newConnection(17_687);
    await writeConnection(home, connection);
    expect(await readLocalNeo4j(folder)).toStrictEqual(connection);
  });

  it('names the remedy where there is no local server', async () => {
    const reading = readLocalNeo4j(await temporaryFolder());
    await expect(reading).rejects.toThrow(StoreUnavailableError);
    await expect(reading).rejects.toThrow('npm run neo4j -- start');
  });

  it.each(['{', '{"uri":"bolt://127.0.0.1:1"}', 'null'])('refuses %s', async (text) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'neo4j'));
    await writeFile(join(folder, 'neo4j', 'connection.json'), text);
    await expect(readLocalNeo4j(folder)).rejects.toThrow(StoreUnavailableError);
  });
});
