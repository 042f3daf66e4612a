import { writeFile } from 'node:fs/promises';
import { readIpadic } from './support/read-ipadic.ts';
import { runCommandLine, UsageError } from './support/run-command-line.ts';

const TARGET = 'graph/vocabulary/common-words.ts';
const HELP = `使い方: npx tsx scripts/build-common-words.ts IPADICのフォルダー

IPADIC（CSV、EUC-JP。Debian では mecab-ipadic の /usr/share/mecab/dic/ipadic）から、
普通の名詞とその読みの表 ${TARGET} を作り直します。`;

/** Words on a line: keeps the file readable and its lines few. */
const PER_LINE = 160;
const HEAD = `/**
 * Common nouns of Japanese with their readings: 「よみ:語 語」, katakana words alone. Made by scripts/build-common-words.ts from IPADIC
 * (mecab-ipadic 2.7.0), © 2000–2003 Nara Institute of Science and Technology; its licence stands in common-words.LICENSE.txt.
 */
export const COMMON_WORDS = \`
`;

await runCommandLine({
  help: HELP,
  options: {},
  main: async ({ positionals: [folder] }) => {
    if (folder === undefined) throw new UsageError('IPADIC のフォルダーを指定してください。');
    const written = new Map<string, Set<string>>();
    const katakana = new Set<string>();
    for (const word of await readIpadic(folder)) {
      if (word.reading === word.written) katakana.add(word.written);
      else written.set(word.reading, (written.get(word.reading) ?? new Set()).add(word.written));
    }
    const entries = [
      ...[...written]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([reading, words]) => `${reading}:${[...words].join(' ')}`),
      ...[...katakana].sort(),
    ];
    const lines = Array.from({ length: Math.ceil(entries.length / PER_LINE) }, (_, line) =>
      entries.slice(line * PER_LINE, (line + 1) * PER_LINE).join(','),
    );
    await writeFile(TARGET, `${HEAD}${lines.join(',\n')}\`;\n`);
    process.stderr.write(`${TARGET}：${String(entries.length)}件\n`);
    return 0;
  },
});
