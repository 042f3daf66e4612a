import type { TitleOrigin } from '../model/measure.ts';
import type { TakenShare } from './taken-comparison.ts';

/** What stands where the document states nothing. */
export const NOT_STATED = '文書に記載なし';

/** What every form of file says of how it is to be read. */
export const CAUTION =
  '本文と施策名は文書の言葉のままです。語や概念の共通は、言葉が同じであることだけを示し、影響や優劣を示しません。ここだけに言葉がある概念も、ほかの自治体の取組の有無を示しません。案・素案の文書は、今後変わることがあります。';

/** What is to be said of a title that is not printed so; empty where it is. */
export const TITLE_REMARKS: Readonly<Record<TitleOrigin, string>> = {
  verbatim: '',
  cleaned: '',
  composed: '見出しは本文の語から作成',
  lost: '施策名は原文の表から失われています',
};

/** Lines as a source is cited: 261–263行. */
export function citeLines([first, last]: readonly [number, number]): string {
  return first === last ? `${first}行` : `${first}–${last}行`;
}

/** Names with those who share them: 移住（本庄市、鶴岡市）. */
export function listShares(shares: readonly TakenShare[]): string {
  return shares.map(({ name, sharedWith }) => `${name}（${sharedWith.join('、')}）`).join('；');
}

/** 「2026-04-01」 as 2026年4月1日. */
export function writeDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${day ?? ''}日`;
}
