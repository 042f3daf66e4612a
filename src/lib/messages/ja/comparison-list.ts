/** Words of the reader's list of measures. */
export const comparisonList = {
  name: '比較リスト',
  count: (count: number) => `${count}件`,
  add: '比較リストに加える',
  addOf: (title: string) => `比較リストに加える：${title}`,
  listed: '比較リストに入っています',
  listedOf: (title: string) => `比較リストに入っています（押すと外します）：${title}`,
  remove: (title: string) => `「${title}」を比較リストから外す`,
  open: '横に並べる',
  undo: '元に戻す',
  clear: 'すべて外す',
  events: {
    added: (title: string, count: number) => `「${title}」を比較リストに加えました（${count}件）。`,
    removed: (title: string, count: number) => `「${title}」を比較リストから外しました（${count}件）。`,
    moved: (title: string) => `「${title}」の順を変えました。`,
    noted: (title: string) => `「${title}」のメモを保存しました。`,
    cleared: '比較リストを空にしました。',
    taken: 'このアドレスの一覧を比較リストに移しました。',
    undone: (count: number) => `元に戻しました（${count}件）。`,
    full: (most: number) => `比較リストは${most}件までです。どれかを外してから加えてください。`,
  },
  notKept: 'このブラウザーは保存を許していません。一覧は、このページを離れるまで残ります。アドレスを控えてください。',
};
