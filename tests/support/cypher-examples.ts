import { readFile } from 'node:fs/promises';

/** A query that a document shows, with its question (the comment above it). */
export interface CypherExample {
  readonly question: string;
  readonly text: string;
}

/** All queries in the ```cypher blocks of a Markdown file; each begins with a comment that says what it asks. */
export async function cypherExamples(file: string): Promise<readonly CypherExample[]> {
  const markdown = await readFile(file, 'utf8');
  const blocks = [...markdown.matchAll(/^```cypher\n(.*?)^```/gmsu)].map(([, block = '']) => block);
  return blocks
    .flatMap((block) => block.split(/;\n/u))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ question: /^\/\/ (.*)$/mu.exec(text)?.[1] ?? '', text }));
}
