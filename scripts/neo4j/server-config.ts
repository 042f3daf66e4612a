/** Memory of the server: enough for some ten thousand measures; an installation for the whole country configures its own server. */
export const HEAP = '512m';

/** How a local server is run. */
export interface ServerOptions {
  /** Text of `NEO4J_PORT`. */
  readonly port?: string | undefined;
  /** For tests: starts in half the time, is slower in the long run, and gives up connections that do not log in after three seconds. */
  readonly isShortLived?: boolean;
}

/** Text of `neo4j.conf`: one port, on the loopback address only, and a transaction log that stays small. */
export function serverConfig(port: number, { isShortLived = false }: Pick<ServerOptions, 'isShortLived'> = {}): string {
  const settings: Readonly<Record<string, string | number | boolean>> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.bolt.tls_level': 'DISABLED',
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.auth_lock_time': '0s',
    'server.directories.data': 'data',
    'server.directories.logs': 'logs',
    'server.directories.run': 'run',
    'server.memory.heap.initial_size': HEAP,
    'server.memory.heap.max_size': HEAP,
    'server.memory.pagecache.size': '128m',
    'dbms.memory.transaction.total.max': '384m',
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.tx_log.preallocate': false,
    // Shortens the recovery after a crash: less is left to replay.
    'db.checkpoint.interval.time': '30s',
    'dbms.usage_report.enabled': false,
    'server.config.strict_validation.enabled': true,
    // Without these three a stop takes 12 s instead of one.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    'internal.dbms.bolt.netty_server_shutdown_timeout': 1,
    ...(isShortLived ? { 'internal.server.bolt.unauth_connection_timeout': '3s' } : {}),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
