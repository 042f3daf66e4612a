import type { api as ja } from '../ja/api.ts';

export const api: typeof ja = {
  title: 'Using the API',
  lead: 'Everything this site shows can also be read by programs. There is nothing to register and no key. It is read-only.',
  rules: {
    heading: 'Rules',
    items: [
      'Answers are JSON (UTF-8). Every unit carries its city, document, status, section and lines, and the address of the source. Give them with every quotation.',
      'Ids follow from the content of the documents. Reading the same documents again does not change them.',
      'Answers carry an ETag. Send it back in If-None-Match, and an unchanged answer is 304 alone.',
      'Lists are read piece by piece with limit and offset; total counts them all. More than the most is refused with 400.',
      'Errors are application/problem+json (RFC 9457); detail says what to correct.',
      'Pages of other sites may read the API by GET (CORS).',
    ],
  },
  specification: {
    heading: 'Specification',
    text: 'Clients in many languages can be generated from the OpenAPI 3.1 specification.',
    link: 'Specification (openapi.json)',
  },
  operations: { heading: 'What can be read' },
  tags: {
    search: 'Search',
    read: 'Read',
    explore: 'Follow connections',
    compare: 'Compare',
    state: 'State',
  },
  parameters: 'Parameters',
  required: 'required',
  values: (values) => `Values: ${values}`,
  noParameters: 'It takes no parameters.',
  exampleOf: (title) => `Example of “${title}”`,
  noExample: 'No documents are loaded, so there is no example.',
  mcp: {
    heading: 'MCP (for assistants)',
    text: 'On the computer where this software is installed, the same questions are also tools of the Model Context Protocol. Write this into the settings of the program that is to use them.',
    folder: '/folder/of/this/software',
    label: 'Example of MCP settings',
    note: 'Run npm run ingest first. All tools are read-only, and their answers carry city, document, status, section, lines and address.',
  },
};
