import { toGraphSettings } from '#graph/graph-settings.ts';
import { readConnection, type LocalConnection } from './connection-file.ts';
import { serverHomeOf, type ServerHome } from './server-home.ts';
import { runningPid, stopProcess } from './server-process.ts';
import { startServer } from './start-server.ts';
import { answers } from './wait-until-ready.ts';
import { runCommandLine, UsageError } from '../support/run-command-line.ts';

const HELP = `使い方: npm run neo4j -- start|stop|status

このコンピューターからだけ使える Neo4j Community を用意し、動かします（Java 17 以上と Maven が必要）。
置き場所は ATLAS_DATA（既定 data）の下の neo4j/ です。

  start    初回は取得し、パスワードを作り、答えられるまで待つ
  stop     データを保ったまま止める
  status   動いているかどうか（止まっていれば終了コード 1）

  NEO4J_PORT  ポート（既定 17687。使用中なら空きポート）`;

await runCommandLine({
  help: HELP,
  options: {},
  main: async ({ positionals: [verb, ...rest] }) => {
    const home = serverHomeOf(toGraphSettings(process.env).dataFolder);
    if (rest.length === 0 && verb === 'start') return start(home);
    if (rest.length === 0 && verb === 'stop') return stop(home);
    if (rest.length === 0 && verb === 'status') return status(home);
    throw new UsageError('start、stop、status のどれか1つを指定してください。');
  },
});

async function start(home: ServerHome): Promise<number> {
  process.stderr.write('Neo4j を用意しています…\n');
  const { pid, connection } = await startServer(home, { port: process.env['NEO4J_PORT'] });
  process.stderr.write(
    `Neo4j が動いています（プロセス ${pid}）。ATLAS_STORE=neo4j だけで、このサーバーが使われます。\nほかのソフトウェアから使うときは：\n`,
  );
  process.stdout.write(environmentLines(connection, home));
  return 0;
}

async function stop(home: ServerHome): Promise<number> {
  const hasRun = await stopProcess(home);
  process.stderr.write(hasRun ? 'Neo4j を止めました。\n' : 'Neo4j は動いていません。\n');
  return 0;
}

async function status(home: ServerHome): Promise<number> {
  const [pid, connection] = [await runningPid(home), await readConnection(home)];
  const isReady = pid !== null && connection !== null && (await answers(connection));
  process.stdout.write(
    isReady ? `running ${connection.uri} pid ${pid}\n` : pid === null ? 'stopped\n' : `starting pid ${pid}\n`,
  );
  return isReady ? 0 : 1;
}

/** Lines for a shell. The password is read from its file, so that it does not stand in the terminal's history. */
function environmentLines({ uri, user, database }: LocalConnection, { connectionFile }: ServerHome): string {
  const password = `$(node -p 'JSON.parse(fs.readFileSync(process.argv[1])).password' '${connectionFile}')`;
  return [
    'export ATLAS_STORE=neo4j',
    `export NEO4J_URI=${uri}`,
    `export NEO4J_USER=${user}`,
    `export NEO4J_PASSWORD="${password}"`,
    `export NEO4J_DATABASE=${database}`,
    '',
  ].join('\n');
}
