import type { Vocabulary } from './unknown-spans.ts';

/** A stretch of a folded query that is read like a known word but written with other kanji. */
export interface Homophone {
  readonly start: number;
  readonly end: number;
  /** The known word, folded. */
  readonly meant: string;
}

const RUN = /[\p{Script=Han}々]{4,}/gu;
/** Short readings belong to many words. */
const SHORTEST_READING = 6;
/** A run of words that are each read in two ways has four readings; more are not tried. */
const MOST_READINGS = 4;

/**
 * Runs of four or more kanji that an input method got wrong (関係人工 for 関係人口): the plans do not hold them, and they are read like
 * one of the given words or a word of the plans. From left to right.
 */
export function findHomophones(
  folded: string,
  words: ReadonlyMap<string, string>,
  { corpus, names, lexicon }: Vocabulary,
): readonly Homophone[] {
  return [...folded.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (corpus.holds(run) || names.holds(run)) return [];
    const readings = lexicon
      .cut(run)
      .reduce<readonly string[]>(
        (begun, piece) =>
          begun.flatMap((start) => piece.readings.map((reading) => start + reading)).slice(0, MOST_READINGS),
        [''],
      );
    const meant = readings
      .filter((reading) => reading.length >= SHORTEST_READING)
      .flatMap((reading) => words.get(reading) ?? corpus.readings.get(reading) ?? [])
      .find((word) => word !== run);
    return meant === undefined ? [] : [{ start: index, end: index + run.length, meant }];
  });
}
