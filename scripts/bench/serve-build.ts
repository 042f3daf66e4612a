import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const ASK_EVERY_MS = 100;
const ASK_TIMES = 300;

/** A served build. */
export interface ServedBuild {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the build on a port of this machine until it is closed, with further settings; gives it once it answers. */
export async function serveBuild(port: number, settings: Readonly<Record<string, string>> = {}): Promise<ServedBuild> {
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ['--max-http-header-size=65536', 'build/index.js'], {
    env: {
      ...process.env,
      ...settings,
      HOST: '127.0.0.1',
      PORT: String(port),
      ORIGIN: address,
      NODE_ENV: 'production',
    },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const close = async () => {
    server.kill();
    await ended;
  };
  for (let asked = 0; asked < ASK_TIMES; asked += 1) {
    const response = await fetch(`${address}/api/health`).catch(() => null);
    if (response?.ok === true) return { address, close };
    await pause(ASK_EVERY_MS);
  }
  await close();
  throw new Error(`serveBuild: ${address} did not answer`);
}
