import { toGraphSettings } from '#graph/graph-settings.ts';
import { type CatalogueModel, type Models, openModels } from '#graph/open-models.server.ts';
import { confirm } from './support/confirm.ts';
import { formatModels, formatSettings } from './support/format-models.ts';
import { openProgress } from './support/open-progress.ts';
import { runCommandLine, UsageError } from './support/run-command-line.ts';

const HELP = `使い方: npm run model -- list | use DIR | get NAME [--yes] | reset

意味検索のモデルを調べ、選びます。
  list         同梱・ダウンロード済み・選択中のモデルと、取得できるモデルを示す
  use DIR      フォルダーのモデルを検査し（atlas-model.json、各ファイル、試しの埋め込み）、問題がなければ選ぶ
  get NAME     モデルを Hugging Face からダウンロードし、チェックサムと試しの埋め込みを確かめる。中断した続きから再開できる
  reset        同梱のモデルに戻す
  --yes        ライセンスの確認を省く

選んだモデルは ATLAS_DATA のフォルダーに記録します。ATLAS_MODEL の指定があれば、そちらを優先します。
変えたあとは npm run ingest（または npm start）で、すべての文を埋め込み直します。取得先は ATLAS_MODEL_HUB で変えられます。`;

const REINDEX = 'npm run ingest（または npm start）で、すべての文を埋め込み直してください。';

await runCommandLine({
  help: HELP,
  options: { yes: { type: 'boolean' } },
  main: ({ positionals: [verb = 'list', name, ...others], values }) => {
    const models = openModels(toGraphSettings(process.env));
    if (others.length > 0) throw new UsageError(`引数が多すぎます: ${others.join(' ')}`);
    if (verb === 'list') return list(models);
    if (verb === 'reset') return reset(models);
    if (verb === 'use') return use(models, wanted(name, 'モデルのフォルダーを指定してください。'));
    if (verb === 'get') return get(models, find(models, name ?? ''), values.yes === true);
    throw new UsageError(`list・use・get・reset のいずれかを指定してください（指定: ${verb}）`);
  },
});

async function list(models: Models): Promise<number> {
  process.stdout.write(formatModels(await models.list(), models.catalogue));
  return 0;
}

async function use(models: Models, folder: string): Promise<number> {
  const settings = await models.use(folder);
  process.stdout.write(`${settings.name} ${settings.version} を選びました。\n${formatSettings(settings).join('\n')}\n`);
  process.stderr.write(`${overruled() ?? REINDEX}\n`);
  return 0;
}

async function reset(models: Models): Promise<number> {
  await models.reset();
  process.stdout.write('同梱のモデルに戻しました。\n');
  process.stderr.write(`${overruled() ?? REINDEX}\n`);
  return 0;
}

async function get(models: Models, model: CatalogueModel, isAgreed: boolean): Promise<number> {
  process.stderr.write(`${model.name}（${model.page}）\n${formatSettings(model.settings).join('\n')}\n`);
  if (!isAgreed && !(await agrees(model))) {
    process.stderr.write('取得しませんでした。\n');
    return 1;
  }
  const progress = openProgress();
  const folder = await models.fetch(model, ({ done, total, source }) => {
    progress.show({ done: toMegabytes(done), total: toMegabytes(total), source: `MB ${source}` });
  });
  progress.clear();
  process.stdout.write(`${folder} に取得しました。使うには: npm run model -- use ${folder}\n`);
  return 0;
}

async function agrees({ settings }: CatalogueModel): Promise<boolean> {
  if (process.stdin.isTTY) return confirm(`ライセンス（${settings.license}）に同意して取得しますか。`);
  throw new UsageError(
    `端末で確認できません。ライセンス（${settings.license}）に同意する場合は --yes を付けてください。`,
  );
}

function find({ catalogue }: Models, name: string): CatalogueModel {
  const found = catalogue.find((model) => model.name === name);
  if (found !== undefined) return found;
  throw new UsageError(`取得できるモデルは ${catalogue.map((model) => model.name).join('・')} です（指定: ${name}）`);
}

function wanted(value: string | undefined, otherwise: string): string {
  if (value !== undefined) return value;
  throw new UsageError(otherwise);
}

function overruled(): string | null {
  const named = process.env['ATLAS_MODEL']?.trim() ?? '';
  return named === ''
    ? null
    : `ATLAS_MODEL（${named}）が優先されます。選んだモデルを使うには ATLAS_MODEL を外してください。`;
}

function toMegabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}
