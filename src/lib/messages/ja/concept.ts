/** Words of the page of one concept. */
export const concept = {
  kind: '共有概念',
  otherLabels: 'この概念を指す語',
  broader: '上位の概念',
  narrower: '下位の概念',
  related: '関連する概念',
  byCity: '自治体ごとの記述',
  /** `core` are the measures, projects, focuses and themes, which pictures begin with; `others` is all else. */
  reach: (cities: number, { core, others }: { readonly core: number; readonly others: number }): string => {
    const counts = [
      ...(core > 0 ? [`施策など${core}件`] : []),
      ...(others > 0 ? [`指標・用語・本文など${others}件`] : []),
    ];
    return `${cities}自治体の${core + others}件に言葉があります（${counts.join('、')}）。`;
  },
  reachNone: '読み込み済みの文書には、この概念の言葉がありません。',
  caution: '未検出は、読み込み済みの文書に言葉が見つからないことだけを意味します。',
  has: (count: number) => `${count}件`,
  notFoundNote: '読み込み済みの文書には、この概念の言葉がありません。',
  noList: '施策一覧なし',
  noListNote: '読み込み済みの文書に施策の一覧がありません。テーマと本文にも、この概念の言葉はありません。',
  noListSome: 'この自治体の文書には施策の一覧がありません。テーマと本文から見つかったものを示します。',
  inHeading: '節の見出しの語による',
  legend: '二重の下線は、概念を指す語です。',
};
