import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { dateInJapan } from '#graph/model/date-in-japan.ts';
import { evaluateSearch } from '#graph/operations/evaluate-search.ts';
import { listDocuments } from '#graph/operations/list-documents.ts';
import { publishQuality } from '#graph/operations/publish-quality.ts';
import { QUERY_HALVES } from '#graph/search/evaluation/judged-query.ts';
import { withGraph } from './open-graph-from-environment.ts';
import { readTextFile } from './read-text-file.ts';

/** Measures both halves by all sources and writes what the site publishes of it. */
export async function writeQuality(
  path: string,
  { queries, store }: { readonly queries: string; readonly store: string | undefined },
): Promise<void> {
  const judgements = { text: await readTextFile(queries), place: queries };
  const quality = await withGraph(
    async (graph) => {
      const reports = [];
      for (const half of QUERY_HALVES) reports.push(await evaluateSearch(graph, { judgements, half, type: null }));
      return publishQuality(reports, {
        measuredOn: dateInJapan(new Date()),
        queriesDigest: createHash('sha256').update(judgements.text).digest('hex'),
        documents: (await listDocuments(graph)).length,
        model: graph.embedder?.model ?? null,
      });
    },
    { store },
  );
  await writeFile(path, `${JSON.stringify(quality, null, 1)}\n`);
  process.stderr.write(`${path} に書きました。\n`);
}
