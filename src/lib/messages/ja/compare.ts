import type { RowOrder, RowRange } from '#graph/comparing/arrange-rows.ts';
import type { RowLevel } from '#graph/comparing/choose-rows.ts';
import type { PopulationBand } from '#graph/comparing/population-bands.ts';
import type { ColumnKind } from '#graph/operations/comparison-view.ts';

const orders: Readonly<Record<RowOrder, string>> = { field: '分野ごと', shared: '共有の多い順', chosen: '選んだ順' };

const ranges: Readonly<Record<RowRange, string>> = {
  shared: '2列以上にある',
  all: 'すべて',
  one: '1列だけにある',
  here: '基準の列だけにある',
};

const levels: Readonly<Record<RowLevel, string>> = {
  concept: '一つ一つの概念',
  broader: '上位の概念',
  field: '分野',
};

const columns: Readonly<Record<ColumnKind, string>> = { municipality: '自治体', document: '文書' };

const bands: Readonly<Record<PopulationBand, string>> = {
  'under-50k': '5万人未満',
  '50k-100k': '5万人以上10万人未満',
  '100k-300k': '10万人以上30万人未満',
  'over-300k': '30万人以上',
  unknown: '値なし',
};

/** Words of the comparison of municipalities. */
export const compare = {
  title: '自治体と共有概念の対照表',
  lead: '数字は、施策名・本文か節の見出しに、その概念の言葉がある施策の件数です。件数の多さは優劣を示しません。ます目を開くと、引用が自治体ごとに並びます。',
  order: '並び',
  orders,
  range: '示す概念',
  ranges,
  rangeCount: (name: string, count: number) => `${name}（${count}）`,
  level: '行',
  levels,
  levelRule: {
    concept: '各行は、その概念の言葉がある施策を数えます。下位の概念の言葉だけがある施策は数えません。',
    below: '各行は、その概念か下位の概念の言葉がある施策を数えます。いくつもの概念の言葉がある施策も1件と数えます。',
  },
  columns: '列',
  columnKinds: columns,
  documentColumn: (city: string, title: string) => `${city}「${title}」`,
  arrange: '行と列を選ぶ・並べ替える',
  arrangeColumns: '列の順',
  arrangeRows: '行の順',
  moveLeft: (name: string) => `${name}を左へ`,
  moveRight: (name: string) => `${name}を右へ`,
  moveUp: (name: string) => `${name}を上へ`,
  moveDown: (name: string) => `${name}を下へ`,
  removeOne: (name: string) => `${name}を外す`,
  addOne: (name: string) => `${name}を行に加える`,
  chooseShown: (count: number) => `いま示している${count}概念を選び、順を変える`,
  tooManyRows: (shown: number, most: number) =>
    `順を変えられるのは${most}概念までです（いま${shown}概念）。分野や名前で絞るか、下の欄で概念を探して選んでください。`,
  allRows: '選んだ行を外し、すべての概念に戻す',
  find: '行にする概念を探す',
  findAction: '探す',
  foundNone: (words: string) => `「${words}」を名前に含む概念は見つかりませんでした。別の言葉でお試しください。`,
  narrower: (count: number) => `下位の${count}概念を行にする`,
  withBelow: (count: number) => `下位${count}概念を含む`,
  keys: '表の中は矢印キーで移り、Enterで引用を開き、Escで閉じます。',
  field: '分野',
  allFields: 'すべての分野',
  words: '概念の名前',
  chooseCities: '自治体を選ぶ',
  peers: {
    prefecture: '都道府県',
    band: '人口',
    bands,
    name: '自治体の名前',
    all: 'すべて',
    narrow: '絞り込む',
    population: (value: number | null) => (value === null ? '人口の値なし' : `人口 ${value.toLocaleString('en-US')}人`),
    met: (count: number) => `条件に合う自治体は${count}です。`,
    shownOf: (shown: number) => `そのうち${shown}を示しています。条件を加えて絞ってください。`,
    tooMany: (most: number) => `並べられるのは${most}自治体までです。下から選んでください。`,
    takeAll: (count: number) => `${count}自治体を並べる`,
    chosen: (most: number) => `並べている自治体（${most}まで）`,
    others: 'ほかの自治体',
    source: '人口の出典：',
  },
  show: '表示する',
  key: 'ます目の読み方',
  keyHas: '施策の件数',
  keyNotFound: '読み込んだ文書の施策には見当たりません（本文などにあるときは、その件数を示します）',
  keyNoList: '読み込んだ文書に施策一覧がありません（テーマと本文の件数を示します）',
  keySample: '2',
  caption: (columnCount: number, concepts: number, kind: ColumnKind) =>
    `${columnCount}${kind === 'municipality' ? '自治体' : '文書'}と${concepts}概念の対照表`,
  concepts: '共有概念',
  loaded: (documents: number, measures: number) => `文書 ${documents}・施策 ${measures}件`,
  loadedNoList: (documents: number) => `文書 ${documents}・施策一覧なし`,
  measuresOf: (measures: number) => `施策 ${measures}件`,
  namedBy: (count: number, kind: ColumnKind) => (kind === 'municipality' ? `${count}自治体` : `${count}文書`),
  unit: '件',
  themes: 'テーマ',
  texts: '本文など',
  noMeasures: '施策 0件',
  countJoiner: '・',
  elsewhere: (count: number) => `本文など ${count}件`,
  openRow: (concept: string) => `${concept}の引用を開く`,
  closeRow: (concept: string) => `${concept}の引用を閉じる`,
  conceptPage: '概念のページ',
  nothing: '読み込んだ文書には見当たりません。',
  noMeasure: '読み込んだ文書の施策には見当たりません。施策のほかに、次の記述があります。',
  noList: '読み込んだ文書に施策一覧がありません。テーマと本文を示します。',
  noListNothing: '読み込んだ文書に施策一覧がありません。テーマと本文にも見当たりません。',
  more: (count: number) => `あと${count}件を概念のページで見る`,
  moreBelow: (count: number) => `あと${count}件を下位の概念の行で見る`,
  inHeading: '節の見出しの語による',
  byHeading: (total: number, count: number) =>
    total === count
      ? `${total}件（すべて節の見出しの言葉だけによる）`
      : `${total}件（うち${count}件は節の見出しの言葉だけによる）`,
  none: '条件に合う概念はありません。',
  noneRemedy: '「示す概念」を「すべて」にするか、分野や概念の名前の条件を外してください。',
  reset: '条件を外す',
  gaps: (city: string) => `${city}から見た違い`,
  base: '基準の列',
  baseDocuments: '基準の文書',
  comparedWith: (cities: string) => `比べる相手：${cities}`,
  missing: 'ほかの自治体の施策にあり、読み込んだ文書の施策には見当たりません',
  missingNone: 'ほかの自治体の施策にある概念は、すべてこの文書の施策にも見つかりました。',
  alone: 'この自治体の文書の施策にだけあるもの',
  aloneNone: 'この自治体の文書の施策にだけある概念はありません。',
  inText: (count: number) => `施策のほかに${count}件の記述があります`,
  nowhere: '読み込んだ文書には見当たりません',
  moreGaps: (count: number) => `ほかの${count}概念`,
  gapsCaution:
    '見当たらないことは、読み込んだ文書に言葉が見つからないことだけを意味します。自治体が行っていないことは意味しません。施策一覧のない自治体は、比べる相手に含めません。',
  namedElsewhere: 'この文書のテーマと本文に言葉がある概念',
  gapsNoList: '読み込んだ文書に施策一覧がないため、施策の違いは示せません。',
  forms: { xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  sources: '出典',
};
