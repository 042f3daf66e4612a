import { describe, expect, test } from 'vitest';
import { keepGraph } from '../../../scripts/mcp/keep-graph.ts';
import { StoreUnavailableError } from '#graph/errors.ts';
import type { OpenGraph } from '#graph/open-graph.server.ts';

describe('keepGraph', () => {
  test('opens once for all who ask, and closes what it opened', async () => {
    const happened: string[] = [];
    const kept = keepGraph(() => {
      happened.push('open');
      return Promise.resolve(graphThat(() => happened.push('close')));
    });
    const [first, second] = await Promise.all([kept.open(), kept.open()]);
    await kept.close();
    await kept.close();
    expect({ same: first === second, happened }).toStrictEqual({ same: true, happened: ['open', 'close'] });
  });

  test('tries again after a failure', async () => {
    let tries = 0;
    const kept = keepGraph(() => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new StoreUnavailableError('away', { retriable: true }))
        : Promise.resolve(graphThat(() => undefined));
    });
    await expect(kept.open()).rejects.toThrow('away');
    await kept.open();
    expect(tries).toBe(2);
  });
});

function graphThat(onClose: () => void): OpenGraph {
  const close = () => {
    onClose();
    return Promise.resolve();
  };
  return { store: Object.create(null) as OpenGraph['store'], embedder: null, embedderProblem: null, close };
}
