import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { StepFailure } from './step-failure.mjs';

const READY_WITHIN_MS = 30_000;
const ASK_EVERY_MS = 100;

/**
 * Serves the build until it is stopped; says its address once it answers.
 * @returns {Promise<number>} exit code of the server, 0 where a signal stopped it
 */
export async function serve() {
  const host = process.env['HOST'] ?? '127.0.0.1';
  const port = process.env['PORT'] ?? '4173';
  if (await isTaken(host, Number(port))) {
    throw new StepFailure(
      `Serving on port ${port}`,
      `Something else listens there already. Stop it, or choose another port: PORT=${Number(port) + 1} npm start`,
    );
  }
  // A query of 2,000 Japanese characters takes 18 KB percent-encoded; Node refuses headers over 16 KB unless told.
  const server = spawn(process.execPath, ['--max-http-header-size=65536', 'build/index.js'], {
    env: { ...process.env, HOST: host, PORT: port, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) =>
    server.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 0)),
  );
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
  await Promise.race([ended, announce(host, port)]);
  return ended;
}

/**
 * @param {string} host
 * @param {string} port
 */
async function announce(host, port) {
  const address = `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}/`;
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (await answers(`${address}api/health`)) {
      console.error(`\n施策アトラス is ready: ${address}   (stop with Ctrl+C)`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  console.error(`The server has not answered for ${READY_WITHIN_MS / 1000} s; its messages above may tell why.`);
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    // Refused until the server listens: that is what is being waited for.
    return false;
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isTaken(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
