import fc from 'fast-check';

/** Pieces that break text code: broken surrogates, NUL, bidi and joining marks, combining marks, widths, query syntax. */
const ODD_PIECES = [
  ...[
    '\uD800',
    '\uDC00',
    '\u0000',
    '\u202E',
    '\u2066',
    '\u200D',
    '\u200B',
    '\uFEFF',
    '\u3099',
    '\u0301',
    'ﾞ',
    'ｶ',
    'Ⅸ',
  ],
  ...[
    '㌔',
    '①',
    '𠮷',
    '👩‍👩‍👧',
    'ＤＸ',
    '※',
    '(※3)',
    '・',
    '　',
    '\n',
    '*:*',
    'title:(',
    '[a TO z]',
    '~2',
    '\\',
    '"',
    '+-',
  ],
  ...[
    '移住',
    '子ども',
    '障がい',
    '６次産業',
    '取り組み',
    'UI ターン',
    'ー',
    'が',
    'AI',
    '2025',
    'ﬃ',
    'İ',
    'Σ',
    '각',
    'ㄱㅏ',
  ],
];

/** Any text a search box can receive, odd ones far more often than in life. */
export function oddText(maxLength = 16): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...ODD_PIECES),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ maxLength: 4 }),
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
}

/** Text as plans print it. */
export function planText(maxLength = 30): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...[
      '移住',
      '定住',
      '子ども',
      '子供',
      '障がい者',
      '空き家',
      'の',
      'を',
      '促進',
      '・',
      ' ',
      '　',
      '\n',
      '(※8)',
      '※',
      'DX',
      'ＡＩ',
    ],
    ...[
      '６次産業化',
      '六次産業',
      '取組み',
      '取り組み',
      '、',
      '。',
      'AID',
      'UI',
      'ターン',
      '環境',
      '漁業',
      '農林漁業',
      '12',
      'ｶﾞｲﾄﾞ',
    ],
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
}
