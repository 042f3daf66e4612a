import type { GraphError, GraphErrorCode } from '#graph/errors.ts';

const HEADLINES: Readonly<Record<GraphErrorCode, string>> = {
  'invalid-input': '入力を読み取れませんでした。',
  'not-found': '見つかりませんでした。',
  conflict: '同じものが重なっています。',
  'store-unavailable': 'データの保存場所を使えません。',
  'embedding-failed': '意味検索のモデルを使えません。',
};

/** An error for a terminal: one sentence on what failed, then place, value and remedy. */
export function describeError(error: GraphError): string {
  return `${HEADLINES[error.code]}\n  ${error.message}`;
}
