import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How a proxy treats connections. */
export type Fault =
  | { readonly kind: 'none' }
  /** Nothing listens. */
  | { readonly kind: 'down' }
  /** Connections are accepted and stay silent; what is open already goes silent too, for good: what was lost never comes. */
  | { readonly kind: 'silent' }
  /** Answers come so many milliseconds later, in their order. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** Both ends of a connection. */
interface Line {
  readonly client: Socket;
  readonly server: Socket;
  isSilent: boolean;
  /** Ends when all answers until now are passed on; none overtakes another. */
  answered: Promise<unknown>;
}

/** A proxy on the loopback address that stands between a driver and its server, and whose faults can be switched. */
export class TcpProxy {
  readonly #target: { readonly host: string; readonly port: number };
  readonly #lines = new Set<Line>();
  #server: Server | null = null;
  #fault: Fault = { kind: 'none' };
  #port = 0;

  constructor(target: { readonly host: string; readonly port: number }) {
    this.#target = target;
  }

  get uri(): string {
    return `bolt://127.0.0.1:${this.#port}`;
  }

  /** Connections from the driver that are open at the moment. */
  get connections(): number {
    return this.#lines.size;
  }

  async set(fault: Fault): Promise<void> {
    this.#fault = fault;
    if (fault.kind === 'silent') for (const line of this.#lines) line.isSilent = true;
    if (fault.kind === 'down') await this.close();
    else if (this.#server === null) await this.#listen();
  }

  /** Breaks all connections, as when the server's process is killed. */
  cut(): void {
    for (const { client, server } of this.#lines) {
      client.destroy();
      server.destroy();
    }
    this.#lines.clear();
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    this.cut();
    if (server !== null) await new Promise((resolve) => server.close(resolve));
  }

  async #listen(): Promise<void> {
    const server = createServer((client) => {
      this.#join(client, connect(this.#target));
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address !== null) this.#port = address.port;
  }

  #join(client: Socket, server: Socket): void {
    const line: Line = { client, server, isSilent: this.#fault.kind === 'silent', answered: Promise.resolve() };
    this.#lines.add(line);
    client.on('data', (bytes) => {
      if (!line.isSilent) server.write(bytes);
    });
    server.on('data', (bytes) => {
      if (!line.isSilent) this.#answer(line, bytes);
    });
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#lines.delete(line);
        other.destroy();
      });
    }
  }

  #answer(line: Line, bytes: Buffer): void {
    const delay = this.#fault.kind === 'slow' ? pause(this.#fault.milliseconds) : null;
    line.answered = Promise.all([line.answered, delay]).then(() => line.client.write(bytes));
  }
}
