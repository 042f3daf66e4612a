import type { GraphEdge } from '#graph/model/graph-edge.ts';
import type { GraphMessages } from '../messages/graph-messages.ts';

/** What an edge rests on, in words: the shared words, or what kind of link the documents make. */
export function relationName({ type, evidence, by }: GraphEdge, { canvas, paths, groups }: GraphMessages): string {
  const words = [...new Set(evidence.map(({ text }) => text))];
  switch (type) {
    case 'MENTIONS':
      return words.length > 0 ? canvas.threadWords(words) : groups.MENTIONS;
    case 'SUCCEEDS':
      return by === null ? paths.lineage : `${paths.lineage}：${by}`;
    case 'BROADER':
      return paths.broader;
    case 'RELATED':
      return paths.related;
    case 'HANDLED_BY':
      return paths.department;
    case 'USES_TERM':
      return groups.USES_TERM;
    case 'REFERS_TO':
    case 'COVERED_BY':
      return paths.reference;
    case 'PUBLISHED_BY':
    case 'PART_OF':
    case 'STATED_IN':
      return canvas.threadOutline;
  }
}
