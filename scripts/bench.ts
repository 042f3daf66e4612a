import { spawnSync } from 'node:child_process';
import { runCommandLine, UsageError } from './support/run-command-line.ts';

const HELP = `使い方: npm run bench -- [search [件数] | store [件数…] | graph [件数…] | pages [件数] | leaks [回数] | neo4j [件数]]（既定は search）

速さとメモリーを測ります。結果はコンピューターの負荷によって変わります。
  search   検索の操作。同梱の計画と、作りものの施策（既定は 20000 件、0 は同梱の計画だけ）に対して
  store    組み込みの保存先。既定は 10000 50000 260000 件
  graph    グラフ画面の図。既定は 300 1000 5000 件（線はその3倍）。ブラウザーで、画面描画の部品を使わずに
  pages    主なページを開く速さと動作の重さ。既定の 0 は同梱の計画、ほかは作りものの施策。ブラウザーで
  leaks    グラフ画面を開閉して残るもの。既定は 100 回
  neo4j    Neo4j と組み込みの保存先を同じ計画で。既定は 20000 件`;

const FILES: Readonly<Record<string, string>> = {
  search: 'scripts/bench/search.ts',
  store: 'scripts/bench/embedded-store.ts',
  graph: 'scripts/bench/graph.ts',
  pages: 'scripts/bench/pages.ts',
  leaks: 'scripts/bench/leaks.ts',
  neo4j: 'scripts/bench/neo4j.ts',
};

await runCommandLine({
  help: HELP,
  options: {},
  main: ({ positionals: [what = 'search', ...sizes] }) => {
    const file = FILES[what];
    if (file === undefined) throw new UsageError(`測るものは ${Object.keys(FILES).join('・')} です（指定: ${what}）`);
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', file, ...sizes], { stdio: 'inherit' });
    return Promise.resolve(status ?? 1);
  },
});
