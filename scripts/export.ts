import { writeFile } from 'node:fs/promises';
import { exportAtlas } from '#graph/operations/export-atlas.ts';
import { withGraph } from './support/open-graph-from-environment.ts';
import { runCommandLine, UsageError } from './support/run-command-line.ts';

const HELP = `使い方: npm run --silent export -- --format json [--out FILE] [--store embedded|neo4j]

読み取った内容のすべてを、1つの JSON（shisaku-atlas/1）として書き出します。`;

await runCommandLine({
  help: HELP,
  options: { format: { type: 'string', default: 'json' }, out: { type: 'string' }, store: { type: 'string' } },
  main: async ({ values }) => {
    if (values.format !== 'json') throw new UsageError(`--format は json です（指定: ${values.format}）`);
    const text = `${JSON.stringify(await withGraph(exportAtlas, values), null, 1)}\n`;
    if (values.out === undefined) process.stdout.write(text);
    else await writeFile(values.out, text);
    return 0;
  },
});
