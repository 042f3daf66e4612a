import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { EmbeddingError } from '#graph/errors.ts';
import { toGraphSettings } from '#graph/graph-settings.ts';
import { openGraph } from '#graph/open-graph.server.ts';
import { openModels } from '#graph/open-models.server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { makeTinyModel } from '../support/tiny-model.ts';

async function install(environment: Readonly<Record<string, string>> = {}) {
  const dataFolder = await temporaryFolder();
  const settings = toGraphSettings({ ATLAS_DATA: dataFolder, ...environment });
  const models = openModels(settings);
  const listed = async () => (await models.list()).map((model) => [model.origin, model.isActive, model.settings?.name]);
  const usedName = async () => {
    const graph = await openGraph(settings);
    await graph.close();
    return graph.embedder?.model.name ?? graph.embedderProblem;
  };
  return { dataFolder, models, listed, usedName };
}

it('the bundled model is used until another one is chosen, and again after a reset', async () => {
  const { models, listed, usedName } = await install();
  expect([await listed(), await usedName()]).toStrictEqual([[['bundled', true, 'shisaku-mini']], 'shisaku-mini']);
  await models.use(await makeTinyModel());
  expect(await listed()).toStrictEqual([
    ['bundled', false, 'shisaku-mini'],
    ['local', true, 'tiny'],
  ]);
  expect(await usedName()).toBe('tiny');
  await models.reset();
  expect(await usedName()).toBe('shisaku-mini');
});

it('a model that is no good is refused and changes nothing', async () => {
  const { models, usedName } = await install();
  await models.use(await makeTinyModel());
  const broken = await makeTinyModel({ vectorOf: () => [0, 0, 0, 0] });
  await expect(models.use(broken)).rejects.toThrow(EmbeddingError);
  await expect(models.use('no/such/folder')).rejects.toThrow(/atlas-model\.json: the file is missing/);
  expect(await usedName()).toBe('tiny');
});

it('a model that a setting names wins over the chosen one', async () => {
  const named = await makeTinyModel({ settings: { name: 'named' } });
  const { models, usedName, listed } = await install({ ATLAS_MODEL: named });
  await models.use(await makeTinyModel());
  expect(await usedName()).toBe('named');
  expect(await listed()).toStrictEqual([
    ['bundled', false, 'shisaku-mini'],
    ['local', true, 'named'],
    ['local', false, 'tiny'],
  ]);
});

it('downloaded models are listed, downloads under way are not', async () => {
  const { dataFolder, models, listed } = await install();
  await mkdir(join(dataFolder, 'models', '.other.partial'), { recursive: true });
  await rename(await makeTinyModel(), join(dataFolder, 'models', 'tiny'));
  expect(await listed()).toStrictEqual([
    ['bundled', true, 'shisaku-mini'],
    ['downloaded', false, 'tiny'],
  ]);
  expect((await models.list())[1]?.folder).toBe(resolve(dataFolder, 'models', 'tiny'));
});

it('a chosen model that is gone, or a damaged choice, is said and never silently another model', async () => {
  const { dataFolder, models, usedName } = await install();
  const folder = await makeTinyModel();
  await models.use(folder);
  await rename(folder, `${folder}-away`);
  expect(await usedName()).toMatch(/tiny\/atlas-model\.json: the file is missing; give the folder/);
  expect((await models.list())[1]).toMatchObject({ isActive: true, settings: null });
  await writeFile(join(dataFolder, 'model.json'), '{"folder":');
  expect(await usedName()).toMatch(/model\.json: the choice of the model cannot be read; choose again/);
});
