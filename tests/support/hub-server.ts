import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

const COMMIT = 'c0ffee'.repeat(6) + 'beef';
const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const hub of opened.splice(0)) await hub.close();
});

/** How a hub misbehaves. */
export interface HubFaults {
  /** Bytes of a body after which nothing more comes, once for each file; see `breakNow`. */
  readonly stopsAfter?: number;
  /** Content that is sent instead of what the headers announce. */
  readonly sends?: Buffer;
  readonly withoutChecksums?: boolean;
  readonly status?: number;
}

/** A model hub on this machine, and what it was asked. */
export interface HubServer {
  readonly address: string;
  readonly commit: string;
  /** Method, path and range of each request. */
  readonly requests: string[];
  faults: HubFaults;
  /** Cuts the connections of answers that have stopped. */
  breakNow(): void;
}

/**
 * Serves files the way the hub does: small ones with the SHA-1 that git gives them, large ones (of `onnx/`) by a redirection to
 * another address, with their SHA-256 in the headers.
 */
export async function startHub(files: ReadonlyMap<string, Buffer>): Promise<HubServer> {
  const hub = { address: '', commit: COMMIT, requests: [] as string[], faults: {} as HubFaults, breakNow };
  const stopped = new Map<string, ServerResponse>();
  const store = createServer((request, response) => {
    answer(request, response);
  });
  const server = createServer((request, response) => {
    answer(request, response);
  });

  function breakNow(): void {
    for (const response of stopped.values()) response.destroy();
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(request.url ?? '').replace(/^\/.*?\/resolve\/[^/]+\//u, '');
    hub.requests.push(`${request.method ?? ''} ${path} ${request.headers.range ?? ''}`.trim());
    const content = files.get(path.replace(/^\/store\//u, ''));
    if (hub.faults.status !== undefined) response.writeHead(hub.faults.status).end();
    else if (content === undefined) response.writeHead(404).end();
    else if (path.startsWith('/store/') || !path.startsWith('onnx/')) sendFile(request, response, content);
    else redirect(response, path, content);
  }

  function redirect(response: ServerResponse, path: string, content: Buffer): void {
    const checksum = createHash('sha256').update(content).digest('hex');
    response.writeHead(302, {
      location: `${addressOf(store)}/store/${path}`,
      'x-repo-commit': COMMIT,
      'x-linked-size': String(content.length),
      ...(hub.faults.withoutChecksums === true ? {} : { 'x-linked-etag': `"${checksum}"` }),
    });
    response.end();
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, announced: Buffer): void {
    const content = request.method === 'GET' ? (hub.faults.sends ?? announced) : announced;
    const start = Number(/^bytes=(\d+)-$/u.exec(request.headers.range ?? '')?.[1] ?? 0);
    const gitName = createHash('sha1').update(`blob ${announced.length}\0`).update(announced).digest('hex');
    response.writeHead(start === 0 ? 200 : 206, {
      'content-length': String(content.length - start),
      'x-repo-commit': COMMIT,
      ...(hub.faults.withoutChecksums === true ? {} : { etag: `W/"${gitName}"` }),
    });
    const { stopsAfter } = hub.faults;
    if (request.method === 'HEAD') response.end();
    else if (stopsAfter !== undefined && content.length > stopsAfter && !stopped.has(request.url ?? '')) {
      stopped.set(request.url ?? '', response);
      response.write(content.subarray(start, start + stopsAfter));
    } else response.end(content.subarray(start));
  }

  for (const each of [store, server]) await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
  hub.address = addressOf(server);
  opened.push({
    close: async () => {
      for (const each of [store, server]) {
        each.closeAllConnections();
        await new Promise((resolve) => each.close(resolve));
      }
    },
  });
  return hub;
}

function addressOf(server: ReturnType<typeof createServer>): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}
