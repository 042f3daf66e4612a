import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { findPlanFiles, MAX_PLAN_BYTES } from '#graph/reading/find-plan-files.server.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plan-files-'));
  await mkdir(join(root, 'plans', 'deep'), { recursive: true });
  await writeFile(join(root, 'plans', 'b.txt'), '計画B');
  await writeFile(join(root, 'plans', 'deep', 'a.html'), '<p>計画A</p>');
  await writeFile(join(root, 'plans', 'b.profile.yaml'), 'kind: x');
  await writeFile(join(root, 'plans', 'README.md'), '# about');
  await writeFile(join(root, 'plans', '.hidden.txt'), 'x');
});

afterEach(() => rm(root, { recursive: true }));

describe('findPlanFiles', () => {
  it('finds the documents of a folder, each once, without profiles and READMEs', async () => {
    const files = await findPlanFiles([join(root, 'plans'), join(root, 'plans', 'b.txt')]);
    expect(files.map(({ source }) => source)).toStrictEqual(['b.txt', 'a.html']);
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('計画B');
  });

  it('gives the same files whatever the order of the paths', async () => {
    const paths = [join(root, 'plans', 'b.txt'), join(root, 'plans', 'deep')];
    expect(await findPlanFiles(paths)).toStrictEqual(await findPlanFiles(paths.toReversed()));
  });

  it.each([
    ['missing.txt', 'does not exist'],
    ['empty.txt', 'is empty'],
    ['big.txt', `has ${MAX_PLAN_BYTES + 1} bytes`],
    ['plan.pdf', 'has no known format'],
    ['nothing', 'holds no document'],
  ])('refuses %s: it %s', async (name, fault) => {
    await writeFile(join(root, 'empty.txt'), '');
    await writeFile(join(root, 'big.txt'), 'x');
    await truncate(join(root, 'big.txt'), MAX_PLAN_BYTES + 1);
    await writeFile(join(root, 'plan.pdf'), 'x');
    await mkdir(join(root, 'nothing'));
    const finding = findPlanFiles([join(root, name)]);
    await expect(finding).rejects.toThrow(InvalidInputError);
    await expect(finding).rejects.toThrow(fault);
    await expect(finding).rejects.toThrow(name);
  });

  it('refuses a link that leads out of the folder and follows one that stays inside', async () => {
    await symlink(join(root, 'plans', 'b.txt'), join(root, 'plans', 'deep', 'inside.txt'));
    const inside = await findPlanFiles([join(root, 'plans')]);
    expect(inside.map(({ source }) => source)).toStrictEqual(['b.txt', 'a.html', 'inside.txt']);
    await writeFile(join(root, 'secret.txt'), 'x');
    await symlink(join(root, 'secret.txt'), join(root, 'plans', 'out.txt'));
    await expect(findPlanFiles([join(root, 'plans')])).rejects.toThrow('leads out of its folder');
  });
});
