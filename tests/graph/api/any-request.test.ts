import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { API_OPERATIONS } from '#graph/api/api-operations.ts';
import type { ApiOperation } from '#graph/api/api-operation.ts';
import { exampleIds } from '#graph/api/example-ids.ts';
import { readQuery } from '#graph/api/read-query.ts';
import { requestParameters } from '#graph/api/request-parameters.ts';
import { InvalidInputError, NotFoundError } from '#graph/errors.ts';
import { oddText } from '../../support/odd-texts.ts';
import { useSampleGraph } from '../../support/use-sample-graph.ts';

const graph = useSampleGraph();
let known: readonly string[];

beforeAll(async () => {
  known = Object.values((await exampleIds(graph)) ?? {});
});

/** Query strings with the parameters of an operation: values that fit, that nearly fit, and any text. */
function anyQuery(operation: ApiOperation): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const value = fc.oneof(
    oddText(),
    fc.constantFrom(...known),
    fc.integer({ min: -3, max: 600 }).map(String),
    fc.constantFrom('measure', 'passage', 'MENTIONS', 'shared', 'all', 'strong', '-', '062031', '2147483648'),
  );
  const names = requestParameters(operation).map(({ name }) => name);
  return names.length === 0 ? fc.constant([]) : fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 });
}

describe('any request', () => {
  test.each(API_OPERATIONS.map((operation) => [operation.name, operation] as const))(
    'of %s is answered as announced, or refused with a sentence',
    async (_, operation) => {
      await fc.assert(
        fc.asyncProperty(anyQuery(operation), async (pairs) => {
          const query = new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()]));
          const outcome = await operation
            .run({ ...graph, site: '' }, readQuery(operation, query, Object.fromEntries(pairs)))
            .catch((error: unknown) => error);
          if (outcome instanceof Error) {
            expect(
              [InvalidInputError, NotFoundError].some((kind) => outcome instanceof kind),
              String(outcome),
            ).toBe(true);
          } else expect(operation.answer.safeParse(outcome).error).toBe(undefined);
        }),
        { numRuns: 30 },
      );
    },
  );
});
