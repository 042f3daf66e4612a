import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const TSX = 'node_modules/tsx/dist/cli.mjs';
const run = promisify(execFile);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('npm run search -- --batch', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-search-'));
    await call('ingest', '--quiet');
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function call(script: string, ...args: readonly string[]): Promise<Ended> {
    const env = { ...process.env, ATLAS_DATA: join(folder, 'data') };
    return run(process.execPath, [TSX, `scripts/${script}.ts`, ...args], { env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      // `execFile` rejects with these where the process ends with another code than 0.
      (error: unknown) => error as Ended,
    );
  }

  async function searchBatch(queries: unknown, ...options: readonly string[]): Promise<Ended> {
    const file = join(folder, 'batch.json');
    await writeFile(file, JSON.stringify(queries));
    return call('search', '--batch', file, ...options);
  }

  test('gives hits by id, and an empty list where nothing fits', async () => {
    const { code, stdout, stderr } = await searchBatch(
      { a: '移住支援', b: '火星' },
      '--limit',
      '3',
      '--city',
      '鶴岡市',
    );
    const found = JSON.parse(stdout) as Readonly<
      Record<string, readonly { readonly city: { readonly name: string } }[]>
    >;
    expect({ code, stderr, ids: Object.keys(found), b: found['b'] }).toStrictEqual({
      ...{ code: 0, stderr: '', ids: ['a', 'b'], b: [] },
    });
    expect(found['a']?.map(({ city }) => city.name)).toStrictEqual(['鶴岡市', '鶴岡市', '鶴岡市']);
  });

  test('gives an empty list for a text that cannot be searched for, and says its id and why', async () => {
    const queries = { a: '移住支援', signs: '？？？', 'two\nlines': '', long: '移'.repeat(2001) };
    const { code, stdout, stderr } = await searchBatch(queries, '--limit', '1');
    const { a, ...others } = JSON.parse(stdout) as Readonly<Record<string, readonly unknown[]>>;
    expect({ code, a: a?.length, others }).toStrictEqual({
      ...{ code: 0, a: 1, others: { signs: [], 'two\nlines': [], long: [] } },
    });
    expect(stderr.split('\n')).toStrictEqual([
      '"signs"：検索文に文字や数字がありません。空の一覧を返します。',
      '"two\\nlines"：検索文が空です。空の一覧を返します。',
      '"long"：検索文が長すぎます（2,001文字。2,000文字まで）。空の一覧を返します。',
      '',
    ]);
  });

  test.each([
    ['--limit', '0'],
    ['--city', '南市'],
    ['--kinds', 'section'],
    ['--mode', 'magic'],
  ])('refuses the whole run for %s %s, whatever the texts', async (...option) => {
    const { code, stdout, stderr } = await searchBatch({ a: '？' }, ...option);
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('入力を読み取れませんでした。');
  });

  test('refuses a file that holds no texts by id', async () => {
    expect(await searchBatch({ a: 1 })).toMatchObject({ code: 1, stdout: '' });
  });
});
