import { relative } from 'node:path';
import type { CatalogueModel, ListedModel } from '#graph/open-models.server.ts';

const ORIGINS: Readonly<Record<ListedModel['origin'], string>> = {
  bundled: '同梱',
  downloaded: 'ダウンロード済み',
  local: 'ローカル',
};

/** Models for reading on a terminal: those that are there, the one in use marked, then those that can be downloaded. */
export function formatModels(models: readonly ListedModel[], catalogue: readonly CatalogueModel[]): string {
  const there = new Set(models.flatMap(({ settings }) => settings?.name ?? []));
  const others = catalogue.filter(({ name }) => !there.has(name));
  return `${[...models.flatMap(formatModel), ...others.flatMap(formatOffer)].join('\n')}\n`;
}

function formatModel({ folder, origin, isActive, settings, problem }: ListedModel): readonly string[] {
  const head = `${isActive ? '*' : ' '} ${settings === null ? '（使えません）' : `${settings.name} ${settings.version}`}`;
  return [
    `${head}  ${ORIGINS[origin]}${isActive ? '・使用中' : ''}`,
    `    フォルダー  ${relative(process.cwd(), folder) || folder}`,
    ...(problem === null ? [] : [`    問題        ${problem}`]),
    ...(settings === null ? [] : formatSettings(settings)),
    '',
  ];
}

function formatOffer({ name, settings, page }: CatalogueModel): readonly string[] {
  return [
    `  ${name}  未取得（npm run model -- get ${name}）`,
    ...formatSettings(settings),
    `    説明        ${page}`,
    '',
  ];
}

/** What one should know of a model before using it. */
export function formatSettings(settings: CatalogueModel['settings']): readonly string[] {
  const { dimension, license, queryPrefix, documentPrefix, maxTokens, pooling, languages } = settings;
  const prefixes =
    queryPrefix === '' && documentPrefix === '' ? 'なし' : `検索「${queryPrefix}」・文書「${documentPrefix}」`;
  return [
    `    ライセンス  ${license}`,
    `    次元        ${dimension}（${pooling}、最長 ${maxTokens} トークン、${languages.join('・')}）`,
    `    接頭辞      ${prefixes}`,
  ];
}
