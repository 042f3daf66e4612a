import { z } from 'zod';
import type { ApiOperation } from './api-operation.ts';
import { API_TAGS } from './api-operation.ts';
import { API_OPERATIONS } from './api-operations.ts';
import type { ExampleIds } from './example-ids.ts';
import { problemSchema } from './schemas/problem.ts';
import { requestParameters } from './request-parameters.ts';
import { bothLanguages } from './wording.ts';

/** Number of this interface: the first part rises where something is renamed or left out. */
export const API_VERSION = '1.0.0';

type Json = Readonly<Record<string, unknown>>;

const PROBLEMS = {
  400: 'The request cannot be answered as it is / 入力が正しくありません',
  404: 'Nothing has this id / 見つかりません',
  405: 'Only GET, HEAD and OPTIONS are answered / この方法では使えません',
  414: 'The address is too long / アドレスが長すぎます',
  500: 'Something unexpected happened / 予期しない失敗です',
  503: 'The store cannot answer now; see Retry-After / 今は答えられません',
} as const;

const INTRODUCTION = [
  'Read-only access to the plans of Japanese municipalities: measures, indicators and terms with their source lines, shared concepts with the words that show them, and comparisons without rankings.',
  'Every unit carries its source (city, document, status, section, lines, address). Ids follow from content: they survive a new reading of the same documents.',
  'Answers carry an ETag; ask again with If-None-Match. Errors are problem details (RFC 9457).',
  '自治体の計画を読み取ったデータを、出典とともに読み出すための API です。登録も鍵も要りません。',
].join('\n\n');

/** The interface as an OpenAPI 3.1 document, made of the schemas that check the requests; examples are of the loaded graph. */
export function describeOpenapi(ids: ExampleIds | null): Json {
  const components = new Map<string, unknown>();
  const paths = API_OPERATIONS.map((operation) => [operation.path, { get: toPathItem(operation, ids, components) }]);
  const problem = refer(problemSchema, components);
  return {
    openapi: '3.1.0',
    info: {
      ...{ title: '施策アトラス API (Shisaku Atlas)', version: API_VERSION, description: INTRODUCTION },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [],
    tags: API_TAGS.map((name) => ({ name })),
    paths: Object.fromEntries(paths),
    components: {
      schemas: Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1))),
      responses: Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, description]) => [
          `Problem${status}`,
          { description, content: { 'application/problem+json': { schema: problem } } },
        ]),
      ),
    },
  };
}

function toPathItem(operation: ApiOperation, ids: ExampleIds | null, components: Map<string, unknown>): Json {
  const { name, tag, title, description, answer } = operation;
  const example: Json = ids === null ? {} : operation.example(ids);
  return {
    operationId: name,
    tags: [tag],
    summary: bothLanguages(title),
    description: `${description.en}\n\n${description.ja}`,
    parameters: requestParameters(operation).map((parameter) => ({
      ...{ name: parameter.name, in: parameter.place, required: parameter.isRequired },
      ...{ description: parameter.description, schema: parameter.schema },
      ...(example[parameter.name] !== undefined && { example: example[parameter.name] }),
    })),
    responses: {
      200: {
        description: title.en,
        headers: { ETag: { description: 'Names this answer', schema: { type: 'string' } } },
        content: { 'application/json': { schema: refer(answer, components) } },
      },
      304: { description: 'The answer named by If-None-Match still holds' },
      ...Object.fromEntries(
        Object.keys(PROBLEMS).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }]),
      ),
    },
  };
}

/** A schema by reference; it and all it names join the components. */
function refer(schema: z.ZodType, components: Map<string, unknown>): Json {
  const { $defs, ...own } = z.toJSONSchema(schema, { io: 'input' });
  const { schemas, root } = JSON.parse(
    JSON.stringify({ schemas: $defs ?? {}, root: own }).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as { readonly schemas: Readonly<Record<string, object>>; readonly root: Json };
  for (const [name, one] of Object.entries(schemas)) components.set(name, withoutMarks(one));
  const { id } = schema.meta() ?? {};
  const bare = withoutMarks(root);
  if (id === undefined || '$ref' in root) return bare;
  components.set(id, bare);
  return { $ref: `#/components/schemas/${id}` };
}

/** A schema without what only names it or its dialect: in the document its place does both. */
function withoutMarks(schema: object): Json {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== 'id' && name !== '$schema'));
}
