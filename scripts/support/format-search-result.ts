import { UNIT_KIND_NAMES } from '#graph/model/unit-kind-names.ts';
import type { Band, SearchHit, SearchResult } from '#graph/search/search-hit.ts';

const BANDS: Readonly<Record<Band, string>> = { strong: '■■■ 強い一致', good: '■■□ 一致', weak: '■□□ 弱い一致' };

/** A result for reading on a terminal: how the query was understood, then each hit with its reasons and its source. */
export function formatSearchResult(result: SearchResult): string {
  const understood = result.understood.map(
    ({ label, words }) => `${words.map((word) => `「${word}」`).join('')}→ ${label}`,
  );
  const head = [
    ...(result.notices.includes('words-only') ? [wordsOnly(result.notices)] : []),
    ...(result.notices.includes('best-counted') ? ['あてはまる記述が多いため、件数は上位の候補の範囲です。'] : []),
    ...result.corrections.map(({ typed, offered, used }) =>
      used
        ? `「${typed}」は見当たらないため、「${offered}」で探しました。`
        : `もしかして：「${offered}」（入力「${typed}」）`,
    ),
    ...(result.absent.length === 0
      ? []
      : [`施策や本文などの記述にない語（現行計画の欄は検索の対象外）：${quote(result.absent)}`]),
    ...(understood.length === 0 ? [] : [`読み取り：${understood.join('、')}`]),
    ...(result.exact.length === 0 ? [] : [`完全一致：${quote(result.exact)}`]),
    ...(result.excluded.length === 0 ? [] : [`除外：${quote(result.excluded)}`]),
  ];
  const body =
    result.hits.length === 0
      ? [`「${result.query}」に該当する施策は見つかりませんでした。`]
      : [`「${result.query}」に関わる記述 ${String(result.total)}件`, '', ...result.hits.flatMap(formatHit)];
  return `${[...head, ...body].join('\n')}\n`;
}

function wordsOnly(notices: SearchResult['notices']): string {
  return notices.includes('model-changed')
    ? '保存済みのベクトルは別のモデルのものです。語と概念だけで探しました。npm run ingest で埋め込み直してください。'
    : '意味検索のモデルを使えないため、語と概念だけで探しました。npm run model -- list で確かめてください。';
}

function formatHit(hit: SearchHit, index: number): readonly string[] {
  const { document, city, section, lines } = hit;
  const where = [
    city.name,
    document.title,
    document.status === null ? null : `〔${document.status}〕`,
    ...section.path,
  ];
  return [
    `${String(index + 1).padStart(2)}. ${hit.titleOrigin === 'lost' ? '（名称欠落）' : ''}${hit.title}   ${BANDS[hit.band]}`,
    `    ${UNIT_KIND_NAMES[hit.kind]}　${where.filter((part) => part !== null).join(' › ')}　原文 ${lineLabel(lines)}`,
    ...reasons(hit).map((reason) => `    ${reason}`),
    '',
  ];
}

function reasons({ lexical, semantic, concepts }: SearchHit): readonly string[] {
  const words = [...new Set(lexical.matches.map(({ text }) => text))];
  return [
    ...(words.length === 0 ? [] : [`語　　${words.map((word) => `「${word}」`).join('')}`]),
    ...(semantic.sentence === null ? [] : [`意味　${semantic.sentence}`]),
    ...concepts.map(({ label, inQuery, inText }) => `概念　${label}：検索語${quote(inQuery)}⇔ 本文${quote(inText)}`),
  ];
}

function quote(words: readonly string[]): string {
  return words.map((word) => `「${word}」`).join('');
}

function lineLabel([first, last]: readonly [number, number]): string {
  return first === last ? `${String(first)}行` : `${String(first)}–${String(last)}行`;
}
