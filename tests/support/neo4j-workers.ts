import { env } from 'node:process';

/** Files of tests that run at the same time, each worker on a server of its own; a named server serves one. */
export const TEST_WORKERS = env['NEO4J_TEST_URI'] ? 1 : 2;
