import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchModel } from '#graph/adapters/hub/fetch-model.server.ts';
import { MODEL_CATALOGUE, type CatalogueModel } from '#graph/adapters/hub/model-catalogue.ts';
import { probeModel } from '#graph/adapters/transformers/probe-model.server.ts';
import { EmbeddingError } from '#graph/errors.ts';
import { startHub } from '../../../support/hub-server.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { TINY_SETTINGS, tinyModelFiles } from '../../../support/tiny-model.ts';

const FILES = tinyModelFiles();
const WEIGHTS = 'onnx/model_quantized.onnx';
const TINY: CatalogueModel = {
  name: 'tiny',
  repository: 'somebody/tiny-ONNX',
  revision: 'main',
  page: 'https://example.org/tiny',
  files: [
    { path: 'config.json', isRequired: true },
    { path: 'tokenizer.json', isRequired: true },
    { path: 'tokenizer_config.json', isRequired: true },
    { path: 'special_tokens_map.json', isRequired: false },
    { path: WEIGHTS, isRequired: true },
  ],
  settings: TINY_SETTINGS,
};

async function fetching(hub: { readonly address: string }, onPiece: () => void = () => undefined, model = TINY) {
  const folder = await temporaryFolder();
  const shown: string[] = [];
  const attempt = async () => {
    shown.length = 0;
    await fetchModel({
      model,
      target: join(folder, model.name),
      hub: hub.address,
      onProgress: ({ done, total, source }) => {
        shown.push(`${String(done)}/${String(total)} ${source}`);
        onPiece();
      },
      probe: (draft) => probeModel({ modelFolder: draft }),
    });
  };
  return { folder, shown, attempt, target: join(folder, model.name) };
}

async function faultOf(attempt: () => Promise<void>): Promise<string> {
  const error: unknown = await attempt().catch((caught: unknown) => caught);
  if (error instanceof EmbeddingError) return error.message;
  throw new Error('nothing failed');
}

describe('a download', () => {
  it('gives a whole model, its settings and a record of where it came from', async () => {
    const hub = await startHub(FILES);
    const { folder, attempt, target, shown } = await fetching(hub);
    await attempt();
    expect(await readdir(folder)).toStrictEqual(['tiny']);
    expect((await probeModel({ modelFolder: target })).settings).toStrictEqual({
      ...TINY.settings,
      version: hub.commit,
    });
    const paths = TINY.files.map(({ path }) => path).filter((path) => FILES.has(path));
    const files = paths.map((path) => {
      const content = FILES.get(path) ?? Buffer.alloc(0);
      return { path, size: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    });
    expect(JSON.parse(await readFile(join(target, 'download.json'), 'utf8'))).toStrictEqual({
      hub: hub.address,
      repository: 'somebody/tiny-ONNX',
      commit: hub.commit,
      files,
    });
    const total = files.reduce((sum, { size }) => sum + size, 0);
    expect(shown.at(-1)).toBe(`${String(total)}/${String(total)} ${WEIGHTS}`);
  });

  it('that breaks off leaves no model, and goes on where it stopped', async () => {
    const hub = await startHub(FILES);
    hub.faults = { stopsAfter: 400 };
    const { folder, attempt, target } = await fetching(hub, () => {
      hub.breakNow();
    });
    for (const path of ['tokenizer.json', WEIGHTS]) {
      expect(await faultOf(attempt)).toMatch(
        new RegExp(`${path}: the hub cannot be reached .*it goes on where it stopped`),
      );
      expect(await readdir(folder)).toStrictEqual(['.tiny.partial']);
    }
    await attempt();
    expect(await readdir(folder)).toStrictEqual(['tiny']);
    expect(await readFile(join(target, WEIGHTS))).toStrictEqual(FILES.get(WEIGHTS));
    expect(hub.requests.filter((request) => request.includes('bytes='))).toStrictEqual([
      'GET tokenizer.json bytes=400-',
      `GET ${WEIGHTS} bytes=400-`,
      `GET /store/${WEIGHTS} bytes=400-`,
    ]);
  });

  it('that is repeated asks for nothing that is there', async () => {
    const hub = await startHub(FILES);
    let isUsable = false;
    const probe = () => (isUsable ? Promise.resolve() : Promise.reject(new EmbeddingError('not yet')));
    const folder = await temporaryFolder();
    const request = { model: TINY, target: join(folder, 'tiny'), hub: hub.address, onProgress: () => undefined, probe };
    expect(await faultOf(() => fetchModel(request))).toBe('not yet');
    expect(await readdir(folder)).toStrictEqual(['.tiny.partial']);
    hub.requests.length = 0;
    isUsable = true;
    await fetchModel(request);
    expect(hub.requests.filter((request) => request.startsWith('GET'))).toStrictEqual([]);
  });

  it('replaces an older model of this name only when the new one has passed', async () => {
    const hub = await startHub(FILES);
    const { attempt, target } = await fetching(hub);
    await attempt();
    await writeFile(join(target, 'old'), '');
    hub.faults = { status: 500 };
    expect(await faultOf(attempt)).toMatch(/the hub answered 500/);
    expect(existsSync(join(target, 'old'))).toBe(true);
    hub.faults = {};
    await attempt();
    expect(existsSync(join(target, 'old'))).toBe(false);
  });
});

describe('what cannot be trusted is refused', () => {
  it('content that is not what was announced, of the same length or not', async () => {
    const size = FILES.get('config.json')?.length ?? 0;
    for (const sends of [Buffer.alloc(size, 'x'), Buffer.from('short')]) {
      const hub = await startHub(FILES);
      hub.faults = { sends };
      const { attempt, target, folder } = await fetching(hub);
      expect(await faultOf(attempt)).toMatch(/checksum or size differ/);
      expect(existsSync(target)).toBe(false);
      expect(await readdir(join(folder, '.tiny.partial'))).toStrictEqual([]);
    }
  });

  it('files without a checksum', async () => {
    const hub = await startHub(FILES);
    hub.faults = { withoutChecksums: true };
    expect(await faultOf((await fetching(hub)).attempt)).toMatch(/the hub gives no checksum/);
  });

  it('a repository without a file that is needed: nothing is downloaded', async () => {
    const hub = await startHub(new Map([...FILES].filter(([path]) => path !== WEIGHTS)));
    const { attempt } = await fetching(hub);
    expect(await faultOf(attempt)).toMatch(/model_quantized\.onnx: the hub has no such file/);
    expect(hub.requests.filter((request) => request.startsWith('GET'))).toStrictEqual([]);
  });

  it('a hub that is not there', async () => {
    const { attempt, folder } = await fetching({ address: 'http://127.0.0.1:9' });
    expect(await faultOf(attempt)).toMatch(/the hub cannot be reached .* check the connection/);
    expect(await readdir(folder)).toStrictEqual([]);
  });
});

it('the catalogue names each model once, with a licence and the files every model needs', () => {
  const names = MODEL_CATALOGUE.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { settings, files, name } of MODEL_CATALOGUE) {
    expect([settings.name, settings.license]).toStrictEqual([name, expect.stringMatching(/\S/) as string]);
    const required = files.filter(({ isRequired }) => isRequired).map(({ path }) => path);
    expect(required).toStrictEqual(expect.arrayContaining(['config.json', 'tokenizer.json', WEIGHTS]));
  }
});
