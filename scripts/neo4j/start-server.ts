import { execFile, spawn } from 'node:child_process';
import { access, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StoreUnavailableError } from '#graph/errors.ts';
import { newConnection, readConnection, writeConnection, type LocalConnection } from './connection-file.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJava } from './find-java.ts';
import { findPort } from './find-port.ts';
import { HEAP, serverConfig, type ServerOptions } from './server-config.ts';
import type { ServerHome } from './server-home.ts';
import { runningPid, stopProcess } from './server-process.ts';
import { waitUntilReady } from './wait-until-ready.ts';

/** What the Java machine needs beside the memory settings; Neo4j's own start script passes the same. */
const JVM = [
  `-Xms${HEAP}`,
  `-Xmx${HEAP}`,
  '-XX:+UseG1GC',
  '-XX:+ExitOnOutOfMemoryError',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '-Djava.awt.headless=true',
];

/** Compiles once and simply. */
const QUICK_START = ['-XX:TieredStopAtLevel=1'];

/** A running server and how to reach it. */
export interface StartedServer {
  readonly pid: number;
  readonly connection: LocalConnection;
}

/**
 * Starts the server of this home and waits until it answers; where it runs already, nothing is started. The first start fetches the
 * server and makes a password.
 */
export async function startServer(home: ServerHome, options: ServerOptions = {}): Promise<StartedServer> {
  const known = await readConnection(home);
  const running = await runningPid(home);
  if (known !== null && running !== null) {
    await waitUntilReady(home, known);
    return { pid: running, connection: known };
  }
  const java = await findJava();
  await fetchJars(home.lib);
  const connection = await prepareHome(home, { java, known, options });
  const pid = await launch(home, [java, ...(options.isShortLived === true ? QUICK_START : [])]);
  try {
    await waitUntilReady(home, connection);
  } catch (error) {
    await stopProcess(home);
    throw error;
  }
  return { pid, connection };
}

interface Preparation {
  readonly java: string;
  readonly known: LocalConnection | null;
  readonly options: ServerOptions;
}

async function prepareHome(home: ServerHome, { java, known, options }: Preparation): Promise<LocalConnection> {
  await Promise.all([home.config, home.logs].map((folder) => mkdir(folder, { recursive: true })));
  const hasData = await exists(join(home.folder, 'data', 'databases'));
  if (hasData && known === null) throw lostPassword(home);
  const listen = await findPort(options.port, known === null ? undefined : Number(new URL(known.uri).port));
  const fresh = newConnection(listen);
  const connection = known === null ? fresh : { ...known, uri: fresh.uri };
  await writeFile(join(home.config, 'neo4j.conf'), serverConfig(listen, options));
  await writeConnection(home, connection);
  if (!hasData) await setFirstPassword(home, java, connection.password);
  return connection;
}

function lostPassword(home: ServerHome): StoreUnavailableError {
  return new StoreUnavailableError(
    `startServer: ${home.connectionFile} with the password is missing; put it back, or remove ${join(home.folder, 'data')} and ingest again`,
    { retriable: false, details: { file: home.connectionFile } },
  );
}

async function setFirstPassword(home: ServerHome, java: string, password: string): Promise<void> {
  const admin = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', password];
  try {
    await promisify(execFile)(java, ['-cp', join(home.lib, '*'), '-Dlog4j2.disable.jmx=true', ...admin], {
      env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.config },
    });
  } catch (error) {
    // Without the error as cause: it holds the whole command line, and with it the password.
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : '';
    throw new StoreUnavailableError(
      `startServer: the first password could not be set (${reason ?? ''}); remove ${home.folder} and start again`,
      { retriable: false, details: { folder: home.folder } },
    );
  }
}

/** Starts the process so that it outlives this one. Its own output is empty unless the Java machine itself fails. */
async function launch(home: ServerHome, [java, ...flags]: readonly [string, ...string[]]): Promise<number> {
  const output = await open(join(home.logs, 'console.log'), 'a');
  try {
    const entry = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home.folder}`, `--config-dir=${home.config}`];
    const child = spawn(java, ['-cp', join(home.lib, '*'), ...JVM, ...flags, ...entry], {
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
    });
    const pid = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('spawn', () => {
        resolve(child.pid ?? 0);
      });
    });
    child.unref();
    await writeFile(home.pidFile, `${pid}\n`);
    return pid;
  } finally {
    await output.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
