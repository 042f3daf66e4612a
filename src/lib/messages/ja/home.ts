/** What the plans drawn have in common; `common` are the concepts that stand in all of them. */
export interface SharedConcepts {
  readonly least: number;
  readonly drawn: number;
  readonly shown: number;
  readonly total: number;
  readonly common: number;
}

export const home = {
  title: '施策アトラス：自治体の計画を、原文の行まで',
  heading: 'ほかのまちの計画を、原文の行まで。',
  lead: (cities: number, documents: number) =>
    `${cities}自治体・${documents}文書の施策を、言葉と意味で探せます。見つかった理由と、計画書の該当する行を必ず示します。`,
  nothingLoaded: '読み込み済みの文書がありません。文書を読み込むと、ここに概念の図が表示されます。',
  sharedConcepts: '計画が共有する概念',
  sharedConceptsNote: ({ least, drawn, shown, total, common }: SharedConcepts) =>
    [
      least === drawn ? `${drawn}自治体の計画すべて` : `${least}自治体以上の計画`,
      `に言葉がある ${total}概念`,
      shown < total ? `のうち${shown}概念` : '',
      common > 0 && least < drawn ? `（太い枠は${drawn}自治体すべて）` : '',
    ].join(''),
  nothingShared: (least: number) => `図にした自治体のうち${least}自治体以上の施策などに共通する概念はありません。`,
  /** Where one municipality is drawn, of so many that are loaded. */
  nothingBeside: (name: string, all: number): string =>
    all === 1
      ? `読み込み済みの自治体は${name}だけです。共通する概念は、2つ以上の自治体の計画を読み込むと表示されます。`
      : `共通する概念は、2つ以上の自治体を図にすると表示されます。${name}がほかの自治体と共有する概念は、グラフで見られます。`,
  drawnOf: (drawn: number, all: number) => `読み込み済みの${all}自治体のうち、${drawn}自治体を図にしています。`,
  drawnNames: (names: readonly string[]) => names.join('・'),
  notDrawn: (count: number, most: number) =>
    `指定された自治体のうち${count}自治体は、読み込まれていないか、図にできる${most}自治体を超えるため、図にありません。`,
  earlierCities: (count: number) => `前の${count}自治体`,
  laterCities: (count: number) => `次の${count}自治体`,
  chooseCities: '図にする自治体を選ぶ',
  chooseNote: (most: number) =>
    `${most}自治体まで図にできます。選ばないときは、自治体コードの順に初めの${most}自治体です。`,
  drawChosen: '選んだ自治体を図にする',
  walkInGraph: 'グラフで歩く',
  pictureLabel: (cities: number, concepts: number) =>
    concepts === 0
      ? `${cities}自治体の施策の図。名前から、それぞれのページを開けます。`
      : `${cities}自治体の施策と、それらが共有する${concepts}概念の図。名前と概念から、それぞれのページを開けます。`,
  cities: (count: number) => `${count}自治体`,
  measures: (count: number) => `施策 ${count}件`,
  themes: (count: number) => `テーマ ${count}件`,
  documents: (count: number) => `文書 ${count}`,
  noList: '施策一覧なし',
  sharedBy: (names: readonly string[]) => `（${names.join('・')}）`,
  legend: (themeCities: readonly string[]) =>
    `横線1本が施策${themeCities.length === 0 ? '' : `（${themeCities.join('・')}はテーマ）`}1件。`,
  legendGrey: '灰色は、図にある概念をもたないもの。',
  legendSeals: '破線の字は、その自治体の計画では未検出です。',
  legendThreads: '線は言葉の共有を示し、影響や優劣を示しません。',
};
