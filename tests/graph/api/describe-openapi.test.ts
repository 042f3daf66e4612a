import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { API_OPERATIONS } from '#graph/api/api-operations.ts';
import { describeOpenapi } from '#graph/api/describe-openapi.ts';

const IDS = {
  ...{ text: '移住', concept: 'migration', unit: 'm-aaaaaaaaaaaa', other: 'm-bbbbbbbbbbbb' },
  ...{ city: '123456', document: 'd-aaaaaaaaaaaa' },
};

describe('describeOpenapi', () => {
  test.each([IDS, null])('is a valid OpenAPI 3.1 document, with examples (%o) or without', async (ids) => {
    const validator = new Validator();
    const result = await validator.validate(plain(describeOpenapi(ids)));
    expect(result).toStrictEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('describes every operation under its path, with every parameter in two languages', () => {
    const { paths } = describeOpenapi(IDS) as {
      readonly paths: Readonly<
        Record<string, { readonly get: { readonly operationId: string; readonly parameters: readonly Parameter[] } }>
      >;
    };
    const described = Object.entries(paths).map(([path, { get }]) => [get.operationId, path]);
    expect(described).toStrictEqual(API_OPERATIONS.map(({ name, path }) => [name, path]));
    const parameters = Object.values(paths).flatMap(({ get }) => get.parameters);
    expect(parameters.filter(({ description }) => !/[ぁ-んァ-ヶ一-龠].* \/ .*[a-z]/u.test(description))).toStrictEqual(
      [],
    );
    expect(parameters.filter(({ in: place, required }) => place === 'path' && !required)).toStrictEqual([]);
  });

  test('every reference leads to a component', () => {
    const document = describeOpenapi(IDS) as { readonly components: Readonly<Record<string, object>> };
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/gu)];
    const missing = references.filter(([, group = '', name = '']) => !(name in (document.components[group] ?? {})));
    expect(references.length).toBeGreaterThan(50);
    expect(missing).toStrictEqual([]);
  });
});

interface Parameter {
  readonly in: string;
  readonly required: boolean;
  readonly description: string;
}

/** As it comes out of the JSON that is served. */
function plain(document: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
}
