import type { Band } from '#graph/search/search-hit.ts';
import type { NodeKind } from '#graph/model/graph-node.ts';
import { UNIT_KIND_NAMES } from '#graph/model/unit-kind-names.ts';

const kinds: Readonly<Record<NodeKind, string>> = {
  municipality: '自治体',
  document: '計画文書',
  section: '節',
  ...UNIT_KIND_NAMES,
  predecessor: '現行計画の施策',
  department: '関係課',
  concept: '共有概念',
};

const bands: Readonly<Record<Band, string>> = { strong: '強い一致', good: '一致', weak: '弱い一致' };

export const common = {
  siteName: '施策アトラス',
  pageTitle: (title: string) => `${title}｜施策アトラス`,
  description: '自治体の計画に書かれた施策を、言葉と意味で探し、共有する概念でつなぎ、原文の行まで示します。',
  skipToMain: '本文へ移動',
  mainNavigation: '主なページ',
  search: '検索',
  searchLabel: '施策を探す言葉',
  searchPlaceholder: '例：移住支援、ひとり暮らしの高齢者を見守りたい、DX',
  graph: 'グラフ',
  compare: '比較',
  about: 'このサイトについて',
  otherLanguage: 'English',
  loadedDocuments: (total: number, perCity: string) => `読み込み済みの文書：${total}（${perCity}）`,
  perCity: (name: string, count: number) => `${name} ${count}`,
  perCityJoiner: '・',
  quotesVerified: '引用はすべて原文の行と照合済み',
  sourcesAndTerms: '出典と利用条件',
  forPrograms: 'APIの使い方',
  accessibility: 'ウェブアクセシビリティ',
  kinds,
  bands,
  lines: (first: number, last: number) => (first === last ? `${first}行` : `${first}–${last}行`),
  sourceLines: (first: number, last: number) => (first === last ? `原文 ${first}行` : `原文 ${first}–${last}行`),
  showInGraph: 'グラフで見る',
  notStated: '文書に記載なし',
  notFoundInDocument: '未検出',
  noListOfMeasures: '施策一覧なし',
  statusUnknown: '状態の記載なし',
  titleLost: '（名称欠落）',
  titleLostNote: '施策名は原文の表から失われています。本文だけを示します。',
  quotes: (texts: readonly string[]) => texts.map((text) => `「${text}」`).join(''),
  listJoiner: '、',
};
