import { connect, createServer, type Server, type Socket } from 'node:net';

/** How a proxy treats connections. */
export type Fault =
  | { readonly kind: 'none' }
  /** Nothing listens. */
  | { readonly kind: 'down' }
  /** Connections are accepted and stay silent; what is open already goes silent too. */
  | { readonly kind: 'silent' }
  /** Answers come so many milliseconds later. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** A proxy on the loopback address that stands between a driver and its server, and whose faults can be switched. */
export class TcpProxy {
  readonly #target: { readonly host: string; readonly port: number };
  readonly #sockets = new Set<Socket>();
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
    return this.#sockets.size / 2;
  }

  async set(fault: Fault): Promise<void> {
    this.#fault = fault;
    if (fault.kind === 'down') await this.close();
    else if (this.#server === null) await this.#listen();
  }

  /** Breaks all connections, as when the server's process is killed. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
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
    client.on('data', (bytes) => {
      if (this.#fault.kind !== 'silent') server.write(bytes);
    });
    server.on('data', (bytes) => {
      this.#answer(client, bytes);
    });
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        other.destroy();
      });
    }
  }

  #answer(client: Socket, bytes: Buffer): void {
    if (this.#fault.kind === 'silent') return;
    if (this.#fault.kind === 'none') {
      client.write(bytes);
      return;
    }
    const delay = this.#fault.kind === 'slow' ? this.#fault.milliseconds : 0;
    setTimeout(() => client.write(bytes), delay);
  }
}
