import { mkdir, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '#graph/errors.ts';
import { newConnection, readConnection, writeConnection } from '../../../scripts/neo4j/connection-file.ts';
import { serverHomeOf, type ServerHome } from '../../../scripts/neo4j/server-home.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function emptyHome(): Promise<ServerHome> {
  const home = serverHomeOf(await temporaryFolder());
  await mkdir(home.folder);
  return home;
}

describe('the connection file', () => {
  it('comes back as it was written, readable by its owner only', async () => {
    const home = await emptyHome();
    await writeFile(home.connectionFile, 'older', { mode: 0o644 });
    const connection = newConnection(4000);
    await writeConnection(home, connection);
    expect(await readConnection(home)).toStrictEqual(connection);
    expect((await stat(home.connectionFile)).mode & 0o777).toBe(0o600);
  });

  it('is null where there is none', async () => {
    expect(await readConnection(await emptyHome())).toBeNull();
  });

  it('is refused where it is damaged', async () => {
    const home = await emptyHome();
    await writeFile(home.connectionFile, '{"uri":1}');
    await expect(readConnection(home)).rejects.toThrow(StoreUnavailableError);
  });

  it('holds another password each time', () => {
    expect(newConnection(1).password).not.toBe(newConnection(1).password);
    expect(newConnection(1).password).toMatch(/^[0-9a-f]{48}$/);
  });
});
