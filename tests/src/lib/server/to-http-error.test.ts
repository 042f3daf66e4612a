import { describe, expect, test } from 'vitest';
import {
  ConflictError,
  EmbeddingError,
  InvalidInputError,
  NotFoundError,
  StoreUnavailableError,
} from '#graph/errors.ts';
import { toHttpError } from '../../../../src/lib/server/to-http-error.ts';

describe('toHttpError', () => {
  test.each([
    [new InvalidInputError('x'), 400, 'invalid-input'],
    [new NotFoundError('x'), 404, 'not-found'],
    [new StoreUnavailableError('x', { retriable: true }), 503, 'store-unavailable'],
    [new ConflictError('x'), 500, 'unexpected'],
    [new EmbeddingError('x'), 500, 'unexpected'],
    [new TypeError('x'), 500, 'unexpected'],
    ['x', 500, 'unexpected'],
  ] as const)('%s is told as %i', (error, status, code) => {
    const failure = toHttpError(error, 'ja');
    expect({ status: failure.status, code: failure.code }).toStrictEqual({ status, code });
  });

  test('only a store that is away is worth asking again', () => {
    const errors = [new NotFoundError('x'), new StoreUnavailableError('x', { retriable: true }), new Error('x')];
    expect(errors.map((error) => toHttpError(error, 'ja').retryAfter)).toStrictEqual([null, 10, null]);
  });

  test('a failure is worded in the language of the page, never in the words of the error', () => {
    const error = new NotFoundError('readUnit: no unit has the id m-x');
    expect([toHttpError(error, 'ja').sentence, toHttpError(error, 'en').sentence]).toStrictEqual([
      'ページが見つかりません',
      'Page not found',
    ]);
  });
});
