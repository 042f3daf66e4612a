import { once } from 'node:events';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { OpenGraph } from '#graph/open-graph.server.ts';
import { createMcpServer } from './mcp/create-mcp-server.ts';
import { keepGraph } from './mcp/keep-graph.ts';
import { openGraphFromEnvironment } from './support/open-graph-from-environment.ts';
import { runCommandLine } from './support/run-command-line.ts';

const HELP = `使い方: npm run --silent mcp -- [--store embedded|neo4j] [--site URL]

MCP（Model Context Protocol）のサーバーを、標準入出力で動かします。読み出し専用です。
先に npm run ingest で文書を読み取っておいてください。
標準出力には MCP の電文だけを、記録は標準エラー出力に書きます。入力が閉じると終わります。
10 MB を超える電文が届くと、終了コード 1 で終わります。

  --store NAME     保存先（既定は ATLAS_STORE、なければ embedded）
  --site URL       答えに添える出典のアドレスのもと（既定 http://127.0.0.1:4173）

設定の例:
  { "mcpServers": { "shisaku-atlas": {
      "command": "npm", "args": ["--prefix", "このフォルダー", "run", "--silent", "mcp"] } } }`;

const USUAL_SITE = 'http://127.0.0.1:4173';

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function openWithModel(store: string | undefined): Promise<OpenGraph> {
  const graph = await openGraphFromEnvironment({ store }, log);
  await graph.embedder?.ready().catch(() => {
    // Search says itself, by its notice, that meaning was not asked.
  });
  return graph;
}

await runCommandLine({
  help: HELP,
  options: { store: { type: 'string' }, site: { type: 'string', default: USUAL_SITE } },
  main: async ({ values: { store, site } }) => {
    const graph = keepGraph(() => openWithModel(store));
    const server = createMcpServer({ openGraph: graph.open, site: site.replace(/\/+$/u, ''), log });
    server.server.onerror = ({ message }) => {
      log(`電文を読み取れません: ${message}`);
    };
    const gaveUp = new Promise<number>((resolve) => {
      // After a message that is too large no beginning of another can be found: only a new start helps.
      server.server.onclose = () => {
        resolve(1);
      };
    });
    const signals = [once(process.stdin, 'end'), once(process, 'SIGTERM'), once(process, 'SIGINT')];
    const ended = Promise.race([...signals.map((signal) => signal.then(() => 0)), gaveUp]);
    await server.connect(new StdioServerTransport());
    const contents = await graph.open().then(({ store: opened }) => opened.contents(), describe);
    if (contents.state !== 'ready') log('まだ答えられません。npm run ingest で文書を読み取ってください。');
    const code = await ended;
    await server.close();
    await graph.close();
    process.stdin.destroy();
    return code;
  },
});

function describe(error: unknown): { readonly state: 'unopened' } {
  log(error instanceof Error ? error.message : String(error));
  return { state: 'unopened' };
}
