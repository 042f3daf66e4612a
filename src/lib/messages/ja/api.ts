/** Words of the page about the interface for programs. */
export const api = {
  title: 'APIの使い方',
  lead: 'このサイトで読めるものはすべて、プログラムからも読み出せます。登録やAPIキーは必要ありません。読み出し専用です。',
  rules: {
    heading: '決まり',
    items: [
      '答えは JSON（UTF-8）です。施策などの記述には、自治体・文書・状態・節・行と、原文のアドレスを必ず添えます。引用するときは、あわせて示してください。',
      'ID は文書の内容から決まります。同じ文書を読み直しても変わりません。',
      '答えには ETag が付きます。次に If-None-Match に入れて尋ねると、変わっていなければ 304 だけを返します。',
      '一覧は limit（件数）と offset（飛ばす件数）で分けて読めます。total は全体の件数です。上限を超える指定は 400 です。',
      'エラーは application/problem+json（RFC 9457）で、detail に何をどう直すかを書いて返します。',
      '他のサイトのページからも GET で読み出せます（CORS）。',
    ],
  },
  specification: {
    heading: '仕様書',
    text: 'OpenAPI 3.1 の仕様書から、各言語のクライアントを作れます。',
    link: '仕様書（openapi.json）',
  },
  operations: { heading: '読み出せるもの' },
  tags: {
    search: '探す',
    read: '読む',
    explore: 'つながりをたどる',
    compare: '比べる',
    state: '状態を知る',
  },
  parameters: '指定できるもの',
  required: '必須',
  values: (values: string) => `値：${values}`,
  noParameters: '指定するものはありません。',
  exampleOf: (title: string) => `「${title}」の例`,
  noExample: '読み込み済みの文書がないため、例を示せません。',
  mcp: {
    heading: 'MCP（対話型AIから使う）',
    text: 'このソフトウェアを置いたコンピューターでは、同じ読み出しを MCP（Model Context Protocol）のツールとしても使えます。利用するソフトウェアの設定に、次のように書きます。',
    folder: '/このソフトウェアのフォルダー',
    label: 'MCP の設定の例',
    note: '先に npm run ingest で文書を読み取っておいてください。ツールはどれも読み出し専用で、答えには自治体・文書・状態・節・行・アドレスが付きます。',
  },
};
