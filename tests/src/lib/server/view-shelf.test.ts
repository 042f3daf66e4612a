import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InvalidInputError, NotFoundError, StoreUnavailableError } from '#graph/errors.ts';
import { ViewShelf } from '../../../../src/lib/server/view-shelf.server.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const VIEW = { search: 'q=移住&sel=m-1&v=2', labels: { 'm-1': '移住促進事業' } };

describe('ViewShelf', () => {
  it('gives back what was kept, also to another process', async () => {
    const folder = await temporaryFolder();
    const id = await new ViewShelf({ folder: join(folder, 'views') }).keep(VIEW);
    expect(id).toMatch(/^v-[a-z2-7]{12}$/);
    expect(await new ViewShelf({ folder: join(folder, 'views') }).read(id)).toMatchObject({ labels: VIEW.labels });
  });

  it('keeps the same view once, under the same id, and leaves nothing half written behind', async () => {
    const folder = await temporaryFolder();
    const shelf = new ViewShelf({ folder });
    const ids = await Promise.all([shelf.keep(VIEW), shelf.keep(VIEW), shelf.keep({ ...VIEW, labels: {} })]);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect((await readdir(folder)).sort()).toStrictEqual([...new Set(ids)].map((id) => `${id}.json`).sort());
  });

  it('refuses more views than it has room for, and still gives those it knows', async () => {
    const folder = await temporaryFolder();
    const shelf = new ViewShelf({ folder, most: 1 });
    const id = await shelf.keep(VIEW);
    await expect(shelf.keep({ ...VIEW, search: 'q=dx' })).rejects.toThrow(StoreUnavailableError);
    expect(await shelf.keep(VIEW)).toBe(id);
  });

  it('lets passing views make room for each other, those wanted least of late first', async () => {
    const folder = await temporaryFolder();
    const shelf = new ViewShelf({ folder, most: 3, isPassing: true });
    const ids: string[] = [];
    for (const [age, search] of ['q=a', 'q=b', 'q=c'].entries()) {
      const id = await shelf.keep({ ...VIEW, search });
      await utimes(join(folder, `${id}.json`), age, age);
      ids.push(id);
    }
    const [first = '', second = ''] = ids;
    expect(first).toMatch(/^p-[a-z2-7]{12}$/);
    await shelf.read(first);
    await shelf.keep({ ...VIEW, search: 'q=d' });
    await expect(shelf.read(second)).rejects.toThrow(NotFoundError);
    expect(await shelf.read(first)).toMatchObject({ search: 'q=a' });
  });

  it.each(['v-aaaaaaaaaaaa', '../secret', 'v-', ''])('has nothing under %s', async (id) => {
    const folder = await temporaryFolder();
    await expect(new ViewShelf({ folder }).read(id)).rejects.toThrow(NotFoundError);
  });

  it('checks a file again when it is read', async () => {
    const folder = await temporaryFolder();
    const shelf = new ViewShelf({ folder });
    const id = await shelf.keep(VIEW);
    const path = join(folder, `${id}.json`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"search"', '"such"'));
    await expect(shelf.read(id)).rejects.toThrow(InvalidInputError);
  });
});
