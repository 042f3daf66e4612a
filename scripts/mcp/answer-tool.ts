import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { ApiOperation } from '#graph/api/api-operation.ts';
import { GraphError, StoreUnavailableError } from '#graph/errors.ts';
import type { OpenGraph } from '#graph/open-graph.server.ts';
import { fitAnswer } from './fit-answer.ts';
import { limitText } from './limit-text.ts';

/** What a tool needs to answer. */
export interface ToolContext {
  readonly openGraph: () => Promise<OpenGraph>;
  readonly site: string;
  /** Takes one line for each failure that nobody expected. */
  readonly log: (line: string) => void;
}

/** Runs an operation for a tool call; a very long answer is shortened and says so. A failure becomes an answer that says what was wrong and what to do; nothing is thrown. */
export async function answerTool(
  operation: Pick<ApiOperation, 'name' | 'run'>,
  request: Readonly<Record<string, unknown>>,
  { openGraph, site, log }: ToolContext,
): Promise<CallToolResult> {
  try {
    const context = { ...(await openGraph()), site };
    const answer = await fitAnswer({ request, ask: (asked) => operation.run(context, asked) });
    return { content: [{ type: 'text', text: limitText(JSON.stringify(answer)) }], structuredContent: answer };
  } catch (error) {
    if (!(error instanceof GraphError)) log(`${operation.name}: ${describe(error)}`);
    return { content: [{ type: 'text', text: remedyOf(error) }], isError: true };
  }
}

function remedyOf(error: unknown): string {
  if (error instanceof StoreUnavailableError && !error.retriable) {
    return `${error.message}\nRun "npm run ingest" first, then ask again.`;
  }
  if (error instanceof GraphError) return error.message;
  return 'Something unexpected happened; the log on standard error says more. Ask again, or ask something else.';
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
