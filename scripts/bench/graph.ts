import { argv } from 'node:process';
import { formatTable } from '../support/format-table.ts';
import { measurePicture, type PictureFigures } from './measure-picture.ts';
import { openPictureBench } from './open-picture-bench.ts';
import type { Form } from './picture-page/lay-out-synthetic.ts';

/**
 * Measures the drawn picture of the graph page in a browser without graphics hardware, with made-up pictures of so many
 * nodes and three threads for each: `tsx scripts/bench/graph.ts [NODES…]`.
 */
const chosen = argv.slice(2).map(Number);
const sizes = chosen.length > 0 ? chosen : [300, 1_000, 5_000];
const FORMS: readonly Form[] = ['lanes', 'free'];
const HEAD: readonly (keyof PictureFigures)[] = [
  'first ms',
  'whole ms',
  'draw task ms',
  'pan fps',
  'pan frame p95 ms',
  'pan task ms',
  'zoom task ms',
  'select task ms',
];

const bench = await openPictureBench();
try {
  const rows: string[][] = [];
  for (const form of FORMS) {
    for (const nodes of sizes) {
      const figures = await measurePicture(bench, { nodes, form });
      rows.push([`${form} ${nodes} / ${3 * nodes}`, ...HEAD.map((name) => String(figures[name]))]);
    }
  }
  console.log(formatTable([['nodes / threads', ...HEAD], ...rows]).join('\n'));
} finally {
  await bench.close();
}
