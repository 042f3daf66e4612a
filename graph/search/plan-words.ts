/**
 * Words that nearly every line of every municipal plan uses. They say little about what a query looks for, whatever the
 * documents loaded, so they count less; a query of such words alone is still answered. Folded spellings.
 */
const PLAN_WORDS = [
  ...[
    '支援',
    '推進',
    '促進',
    '事業',
    '施策',
    '取組',
    '計画',
    '充実',
    '整備',
    '強化',
    '活用',
    '向上',
    '拡大',
    '創出',
    '確保',
  ],
  ...[
    '対策',
    '実施',
    '実現',
    '構築',
    '展開',
    '活性化',
    '維持',
    '体制',
    '環境',
    '地域',
    '市民',
    '住民',
    '本市',
    '当市',
    '必要',
  ],
  ...[
    '市',
    '町',
    '村',
    '人',
    '的',
    '化',
    '等',
    '者',
    '方',
    '例',
    '仕組',
    '比較',
    '施設',
    '利用',
    '機会',
    '方法',
    '目標',
  ],
];

const PLAN_WORD = new RegExp(PLAN_WORDS.sort((a, b) => b.length - a.length).join('|'), 'gu');

/** Ranges of a folded word that are such words, left to right; [start, end) in UTF-16 code units. */
export function findPlanWords(word: string): readonly (readonly [start: number, end: number])[] {
  return [...word.matchAll(PLAN_WORD)]
    .filter(({ 0: found }) => found.length > 1 || word.length === 1)
    .map(({ 0: found, index }) => [index, index + found.length]);
}
