import { describe, expect, test } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import { toConceptId, toDocumentId, toMunicipalityCode, toUnitId } from '../../../../src/lib/server/to-id.ts';

describe('ids of addresses', () => {
  test.each([
    [toUnitId, 'm-gvpyndmxpr7p'],
    [toDocumentId, 'd-gw35ou3ft2bl'],
    [toConceptId, 'migration-settlement'],
    [toMunicipalityCode, '062031'],
  ] as const)('%o takes %s as it is', (toId, text) => {
    expect(toId(text)).toBe(text);
  });

  test.each([
    [toUnitId, 'M-GVPYNDMXPR7P'],
    [toUnitId, '../d-gw35ou3ft2bl'],
    [toDocumentId, 'm-gvpyndmxpr7p'],
    [toConceptId, "x' OR 1"],
    [toMunicipalityCode, '6203'],
    [toMunicipalityCode, '０６２０３１'],
  ] as const)('%o has nothing under %s', (toId, text) => {
    expect(() => toId(text)).toThrow(NotFoundError);
  });
});
