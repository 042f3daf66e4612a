import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { ensureIngested } from '../../../scripts/steps/ensure-ingested.mjs';
import { temporaryFolder } from '../../support/temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('plans that are named are read in place of the included ones', async () => {
  const folder = await temporaryFolder();
  vi.stubEnv('ATLAS_DATA', join(folder, 'data'));
  await expect(ensureIngested([join(folder, 'no-plan.txt')])).rejects.toThrow('Reading the plans');
});
