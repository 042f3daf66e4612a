import type { LineageChange } from '#graph/comparing/lineage-changes.ts';

const changes: Readonly<Record<LineageChange, string>> = {
  continued: '継続',
  changed: '変更・追加',
  moved: '移動',
  split: '分割',
  merged: '統合・集約',
  new: '新規',
  dropped: '削除',
};

/** Words of the lineage of a plan. */
export const lineage = {
  title: '系譜：現行計画から次の計画へ',
  lead: '現行計画の施策が次の計画でどうなるかを、文書に書かれた対応のとおりに示します。',
  rule: '備考のない対応は継続と読んでいます。一つの施策に、いくつもの変化が書かれていることがあります。',
  changes,
  all: (count: number) => `すべて（${count}）`,
  change: (name: string, count: number) => `${name}（${count}）`,
  filter: '変化で絞る',
  find: '施策の番号か言葉',
  findAction: '探す',
  reset: '条件を外す',
  current: '現行計画の施策',
  next: '次の計画の施策',
  what: '変化',
  evidence: '文書の記載',
  together: (numbers: string) => `${numbers}とともに`,
  untitled: '番号なし',
  newItem: '現行計画に対応する施策なし',
  gone: '次の計画に対応する施策なし',
  silent: '文書に記載なし',
  noRemark: '備考なし',
  remark: (note: string) => `「${note}」`,
  caption: (shown: number, total: number) => `系譜の表（${total}件中${shown}件）`,
  none: 'この文書には、現行計画との対応の記載がありません。',
  noneFound: '条件に合う施策はありません。',
  toDocument: '文書へ',
  toOutlines: '目次をほかの文書と並べる',
  open: '系譜の表を見る',
};
