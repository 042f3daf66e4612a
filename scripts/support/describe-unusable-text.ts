import type { InvalidInputError } from '#graph/errors.ts';
import { LONGEST_QUERY } from '#graph/operations/parse-search-query.ts';

/** Why `parseQueryText` refuses a text, for a terminal. */
export function describeUnusableText({ details }: InvalidInputError): string {
  const length = Number(details['length']);
  if (length > LONGEST_QUERY) {
    return `検索文が長すぎます（${length.toLocaleString('ja-JP')}文字。${LONGEST_QUERY.toLocaleString('ja-JP')}文字まで）`;
  }
  return length === 0 ? '検索文が空です' : '検索文に文字や数字がありません';
}
