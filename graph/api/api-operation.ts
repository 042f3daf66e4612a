import type { z } from 'zod';
import { InvalidInputError } from '../errors.ts';
import type { GraphContext } from '../operations/graph-context.ts';
import type { ExampleIds } from './example-ids.ts';
import type { Wording } from './wording.ts';

/** What an operation of the interface for programs works on. */
export interface ApiContext extends GraphContext {
  /** Address of the site that shows the sources, without a slash at the end. */
  readonly site: string;
}

/** Groups under which operations are listed. */
export const API_TAGS = ['search', 'read', 'explore', 'compare', 'state'] as const;

/** One of {@link API_TAGS}. */
export type ApiTag = (typeof API_TAGS)[number];

/** Names, types and limits of what can be asked: lists, texts and numbers, as a query string can carry them. */
type RequestSchema = z.ZodObject;

/** Never more than read: arrays of answers come from the graph, which nobody may change. */
type ReadonlyDeep<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { readonly [Key in keyof Value]: ReadonlyDeep<Value[Key]> };

interface OperationFacts {
  /** For specifications and tools: lower case, joined by `_`. */
  readonly name: string;
  /** Path with the names of required fields in braces: `/api/concepts/{id}`. */
  readonly path: `/api/${string}`;
  readonly tag: ApiTag;
  readonly title: Wording;
  /** What comes back, in which order, and what is refused. */
  readonly description: Wording;
  /** A request that the graph with these ids can answer. */
  readonly example: (ids: ExampleIds) => Readonly<Record<string, unknown>>;
}

/** An operation with its schemas as it is written down. */
interface OperationDefinition<Request extends RequestSchema, Answer extends z.ZodObject> extends OperationFacts {
  readonly request: Request;
  readonly answer: Answer;
  readonly run: (context: ApiContext, request: z.output<Request>) => Promise<ReadonlyDeep<z.input<Answer>>>;
}

/** One read-only question programs can ask, by HTTP and by MCP alike. */
export interface ApiOperation extends OperationFacts {
  readonly request: RequestSchema;
  readonly answer: z.ZodObject;
  /** Answers what has not been checked yet; throws `InvalidInputError` for what the schema refuses, else as the operation does. */
  readonly run: (context: ApiContext, raw: unknown) => Promise<unknown>;
}

/** An operation that checks its requests by its schema before it runs. */
export function defineOperation<Request extends RequestSchema, Answer extends z.ZodObject>(
  definition: OperationDefinition<Request, Answer>,
): ApiOperation {
  const { name, request, run } = definition;
  return { ...definition, run: async (context, raw) => run(context, checkRequest(name, request, raw)) };
}

function checkRequest<Request extends RequestSchema>(name: string, schema: Request, raw: unknown): z.output<Request> {
  const checked = schema.safeParse(raw);
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new InvalidInputError(`${name}: ${faults.join('; ')}; correct the request`, { details: { faults } });
}
