import { compareText } from '../../storage/compare-text.ts';
import type { GraphBlock } from './graph-block.ts';

/** A block with the number of its first node in the whole graph. */
export interface PlacedBlock extends GraphBlock {
  readonly base: number;
  /** Number of its municipality + 1, 0 where it has none. */
  readonly municipalityNumber: number;
  /** Number of its document + 1, 0 where it has none. */
  readonly documentNumber: number;
}

/** Puts blocks in document order (see `compareNodes`) and numbers nodes, municipalities and documents through. */
export function placeBlocks(blocks: readonly GraphBlock[]): readonly PlacedBlock[] {
  let base = 0;
  let municipalities = 0;
  let documents = 0;
  return [...blocks].sort(compareBlocks).map((block) => {
    if (block.document !== null) documents += 1;
    else if (block.municipality !== null) municipalities += 1;
    const placed = {
      ...block,
      base,
      municipalityNumber: block.municipality === null ? 0 : municipalities,
      documentNumber: block.document === null ? 0 : documents,
    };
    base += block.ids.length;
    return placed;
  });
}

function compareBlocks(a: GraphBlock, b: GraphBlock): number {
  if ((a.municipality === null) !== (b.municipality === null)) return a.municipality === null ? 1 : -1;
  return compareText(a.municipality ?? '', b.municipality ?? '') || compareText(a.document ?? '', b.document ?? '');
}
