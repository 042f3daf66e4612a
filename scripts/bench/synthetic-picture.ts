import type { LaneSource, PictureSource, PillSource, ThreadSource } from '../../src/lib/canvas/lanes/picture-source.ts';
import { seededNumbers } from '../support/seeded-numbers.ts';
import { PEOPLE, PLACES, TOPICS } from './phrases.ts';

/** Every so many-th node is a concept, as in pictures of the included plans. */
const NODES_PER_PILL = 5;
const THREADS_PER_NODE = 3;
const MOST_IN_LANE = 100;

/** A made-up picture of so many nodes with three threads for each; the same number always gives the same picture. */
export function syntheticPicture(nodes: number): PictureSource {
  const numbers = seededNumbers(nodes);
  const pillCount = Math.ceil(nodes / NODES_PER_PILL);
  const rowCount = nodes - pillCount;
  const label = (index: number) => `${numbers.skewed(PLACES)}の${numbers.skewed(TOPICS)}（${index + 1}）`;
  const rows = Array.from({ length: rowCount }, (_, index) => ({ id: `row-${index}`, label: label(index), more: 0 }));
  const pills = Array.from({ length: pillCount }, (_, index): PillSource => {
    return { id: `pill-${index}`, label: `${numbers.skewed(PEOPLE)} ${index + 1}`, count: '' };
  });
  const pairs = new Set<string>();
  while (pairs.size < THREADS_PER_NODE * nodes) {
    pairs.add(`row-${Math.floor(numbers.next() * rowCount)} pill-${numbers.skewedBelow(pillCount)}`);
  }
  const threads = [...pairs].map((pair): ThreadSource => {
    const [from = '', to = ''] = pair.split(' ');
    return { id: `${from}>${to}`, from, to };
  });
  return { lanes: toLanes(rows), pills, threads, head: '' };
}

function toLanes(rows: LaneSource['rows']): readonly LaneSource[] {
  const count = Math.max(4, Math.ceil(rows.length / MOST_IN_LANE));
  return Array.from({ length: count }, (_, lane) => ({
    id: String(100_000 + lane),
    name: `第${lane + 1}市`,
    head: '',
    rows: rows.filter((__, index) => index % count === lane),
  }));
}
