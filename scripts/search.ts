import { InvalidInputError } from '#graph/errors.ts';
import type { OpenGraph } from '#graph/open-graph.server.ts';
import { parseQueryChoices, parseQueryText } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
import type { SearchHit, SearchQuery } from '#graph/search/search-hit.ts';
import { describeUnusableText } from './support/describe-unusable-text.ts';
import { formatSearchResult } from './support/format-search-result.ts';
import { withGraph } from './support/open-graph-from-environment.ts';
import { readBatch } from './support/read-batch.ts';
import { readTextFile } from './support/read-text-file.ts';
import { runCommandLine, UsageError } from './support/run-command-line.ts';

const HELP = `使い方: npm run search -- 検索文 [--limit N] [--city 自治体名|コード] [--kinds a,b] [--mode MODE] [--json]
       npm run --silent search -- --batch FILE [--limit N] [--kinds a,b]

言葉と意味で施策を探し、見つかった理由を示します。
  --limit N      件数（既定 10）
  --city         自治体名または6桁のコード
  --kinds        measure,project,focus,theme,indicator,term,policy-item,passage
  --mode         all（既定）・words・meaning・concepts
  --json         JSON で出力
  --batch FILE   {"id": "検索文", …} を読み、{"id": [結果, …], …} を出力
                 （探せない検索文は空の一覧とし、理由を標準エラーに出力）
  --store NAME   保存先 embedded|neo4j（既定は ATLAS_STORE、なければ embedded）`;

interface SearchOptions {
  readonly limit?: string | undefined;
  readonly city?: string | undefined;
  readonly kinds?: string | undefined;
  readonly mode?: string | undefined;
}

/** What is asked of every text; waits for the model. Refuses wrong options. */
async function prepare(graph: OpenGraph, options: SearchOptions): Promise<Omit<SearchQuery, 'text'>> {
  await graph.embedder?.ready().catch(() => {
    // Search says itself, by its notice, that meaning was not asked.
  });
  return parseQueryChoices(graph, { limit: '10', ...options });
}

await runCommandLine({
  help: HELP,
  options: {
    limit: { type: 'string' },
    city: { type: 'string' },
    kinds: { type: 'string' },
    mode: { type: 'string' },
    json: { type: 'boolean' },
    batch: { type: 'string' },
    store: { type: 'string' },
  },
  main: async ({ positionals, values: { json, batch, store, ...options } }) => {
    if (batch !== undefined) return searchBatch(await readTextFile(batch), options, store);
    const text = positionals.join(' ');
    if (text === '') throw new UsageError('検索文を指定してください。');
    await withGraph(
      async (graph) => {
        const query = { ...(await prepare(graph, options)), text: parseQueryText(text) };
        const result = await searchUnits(graph, query);
        process.stdout.write(json === true ? `${JSON.stringify(result, null, 1)}\n` : formatSearchResult(result));
        if (graph.embedderProblem !== null) process.stderr.write(`${graph.embedderProblem}\n`);
      },
      { store },
    );
    return 0;
  },
});

async function searchBatch(file: string, options: SearchOptions, store: string | undefined): Promise<number> {
  const queries = readBatch(file);
  const results = await withGraph(
    async (graph) => {
      const choices = await prepare(graph, options);
      const found: [id: string, hits: readonly SearchHit[]][] = [];
      for (const [id, raw] of Object.entries(queries)) {
        const text = readBatchText(id, raw);
        found.push([id, text === null ? [] : (await searchUnits(graph, { ...choices, text })).hits]);
      }
      return Object.fromEntries(found);
    },
    { store },
  );
  process.stdout.write(`${JSON.stringify(results)}\n`);
  return 0;
}

/** `null` for a text that cannot be searched for: nothing answers it, and the others go on. */
function readBatchText(id: string, raw: string): string | null {
  try {
    return parseQueryText(raw);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    process.stderr.write(`${JSON.stringify(id)}：${describeUnusableText(error)}。空の一覧を返します。\n`);
    return null;
  }
}
