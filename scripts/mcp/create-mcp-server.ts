import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { API_OPERATIONS } from '#graph/api/api-operations.ts';
import { API_VERSION } from '#graph/api/describe-openapi.ts';
import { answerTool, type ToolContext } from './answer-tool.ts';

const INSTRUCTIONS = [
  'Plans of Japanese municipalities: measures (施策), themes, indicators, terms and running text, read exactly from public documents.',
  'Start with "search" (Japanese or English, whole sentences too); follow ids with "measure", "similar", "concept", "document_lines", "neighbours" and "paths"; compare with "matrix" and "gaps".',
  'Every unit carries its source: city, document, status, section, lines and address. Give it with every quotation, and say the status (案, 素案 …).',
  'A very long answer is shortened; "shortened" then says how to ask for the next part.',
  '"Not found" means not found in the loaded documents. Nothing here ranks cities or claims that one influenced another.',
].join('\n');

const SHORTENED = z.string().optional().meta({
  description: 'Where the answer would be too long: what is left out, and how to ask for it',
});

/** A server of the Model Context Protocol with a tool for every operation of the API, under the same names and schemas. */
export function createMcpServer(context: ToolContext): McpServer {
  const server = new McpServer({ name: 'shisaku-atlas', version: API_VERSION }, { instructions: INSTRUCTIONS });
  for (const operation of API_OPERATIONS) {
    const { name, title, description, request, answer } = operation;
    server.registerTool(
      name,
      {
        title: title.en,
        description: `${description.en} ${description.ja}`,
        inputSchema: request,
        // Without its name in the OpenAPI text: the protocol wants the object itself, no reference to it.
        outputSchema: z.object({ shortened: SHORTENED, ...answer.shape }),
        annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      (asked) => answerTool(operation, asked, context),
    );
  }
  return server;
}
