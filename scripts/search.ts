import type { OpenGraph } from '#graph/open-graph.server.ts';
import { parseSearchQuery } from '#graph/operations/parse-search-query.ts';
import { searchUnits } from '#graph/operations/search-units.ts';
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
  --store NAME   保存先 embedded|neo4j（既定は ATLAS_STORE、なければ embedded）`;

interface SearchOptions {
  readonly limit?: string | undefined;
  readonly city?: string | undefined;
  readonly kinds?: string | undefined;
  readonly mode?: string | undefined;
}

async function search(graph: OpenGraph, text: string, options: SearchOptions) {
  await graph.embedder?.ready().catch(() => {
    // Search says itself, by its notice, that meaning was not asked.
  });
  return searchUnits(graph, await parseSearchQuery(graph, { text, limit: '10', ...options }));
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
        const result = await search(graph, text, options);
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
      const hits: Record<string, unknown> = {};
      for (const [id, text] of Object.entries(queries)) hits[id] = (await search(graph, text, options)).hits;
      return hits;
    },
    { store },
  );
  process.stdout.write(`${JSON.stringify(results)}\n`);
  return 0;
}
