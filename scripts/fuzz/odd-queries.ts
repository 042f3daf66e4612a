import { type SeededNumbers, seededNumbers } from '../support/seeded-numbers.ts';

/** What breaks code that reads text; each list is as likely as any other. */
const PIECES: readonly (readonly string[])[] = [
  [
    '移住',
    '子ども',
    '障がい',
    '６次産業',
    '取り組み',
    'UI ターン',
    'DX',
    '空き家',
    '橋',
    '令和8年度',
    '関係人口の創出',
  ],
  ['\uD800', '\uDC00', '\uDBFF\uDBFF', '𠮷', '🏘️', '👩‍👩‍👧', '\u{10FFFF}', '葛\u{E0100}'],
  ['\u0000', '\u0007', '\u001B[31m', '\u0085', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFD'],
  ['\u202E', '\u202D', '\u2066', '\u2069', '\u200E', '\u200D', '\u200B', '\u00AD', '\u2060'],
  ['か\u3099', 'は\u309A', '\u3099', 'ﾞ', 'ｶﾞ', 'e\u0301', '\u0301\u0301\u0301', 'ゝ', 'ヷ', '々々'],
  ['ＤＸ', 'ｲｼﾞｭｳ', '㌔', '①', 'Ⅸ', '㈱', 'ﬃ', 'İ', 'ß', 'Σς', '각', 'ㄱㅏ', '　', '\u00A0'],
  ['AND', 'OR NOT', '+', '-', '&&', '||', '!', '(', ')', '{', '}', '[a TO z]', '^2', '~2', '*', '?', ':', '\\', '/.*/'],
  [
    '"',
    '""',
    '"移住',
    '移住"',
    '-"空き家"',
    '"移住" -定住',
    '-',
    '−',
    '‐除外',
    '「移住」',
    '『',
    '“”',
    'title:(',
    '*:*',
    '_id:1',
  ],
  [
    "' OR 1=1 --",
    '; DROP TABLE x',
    'MATCH (n) DETACH DELETE n',
    '`}) //',
    '$where',
    '${7*7}',
    '{{7*7}}',
    '%00',
    '%',
    '%E3%81',
  ],
  [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'null',
    'undefined',
    'NaN',
    '1e999',
    '-0',
  ],
  [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '</script>',
    '<!--',
    ']]>',
    '&lt;',
    '&#0;',
  ],
  [
    '../../etc/passwd',
    '..\\',
    'file:///',
    'javascript:alert(1)',
    'data:text/html,x',
    'C:\\',
    '//evil.example',
    '\r\nSet-Cookie: a=b',
  ],
];
/** Characters of the longest texts; a text of more than 2,000 is to be refused. */
const LONGEST = 4_000;
/** Texts at the border, and one far beyond it; they come first. */
const LENGTHS = [1, 1_999, 2_000, 2_001, 9_000, 1_000_000];

/** Queries of the fuzz; the same seed and number always give the same texts. */
export function* oddQueries(seed: number, count: number): Generator<string> {
  const numbers = seededNumbers(seed);
  yield* LENGTHS.slice(0, count).map((length) => '移'.repeat(length));
  for (let made = LENGTHS.length; made < count; made += 1) yield oddQuery(numbers);
}

function oddQuery(numbers: SeededNumbers): string {
  const pieces = Array.from({ length: 1 + below(numbers, 8) }, () => piece(numbers));
  const text = pieces.join(below(numbers, 3) === 0 ? ' ' : '');
  // One in sixteen is long, a few of them too long.
  return below(numbers, 16) === 0 ? text.repeat(1 + below(numbers, LONGEST / Math.max(1, text.length))) : text;
}

function piece(numbers: SeededNumbers): string {
  const choice = below(numbers, PIECES.length + 2);
  if (choice === PIECES.length) return randomCharacters(numbers, 0x10ffff);
  if (choice === PIECES.length + 1) return randomCharacters(numbers, 0xffff);
  const list = PIECES[choice] ?? [];
  return list[below(numbers, list.length)] ?? '';
}

/** Up to 12 characters of any script, lone surrogates and unassigned ones included. */
function randomCharacters(numbers: SeededNumbers, highest: number): string {
  return Array.from({ length: 1 + below(numbers, 12) }, () => String.fromCodePoint(below(numbers, highest + 1))).join(
    '',
  );
}

function below(numbers: SeededNumbers, bound: number): number {
  return Math.floor(numbers.next() * bound);
}
