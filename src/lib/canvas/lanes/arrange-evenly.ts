import { MOST_ROWS_A_SIDE } from '#graph/exploring/fold-sections.ts';
import { arrangeSource, type OrderSource, type PictureOrder } from './arrange-source.ts';

/**
 * The order of a picture as {@link arrangeSource} gives it, unless later arrivals have made one side longer than a side may
 * be: then everything is arranged anew, since rows are grouped only where even sides would be too long. Rows that are not
 * shown do not count.
 */
export function arrangeEvenly(source: OrderSource, isShown: (row: string) => boolean): PictureOrder {
  const order = arrangeSource(source);
  if (source.arrivals.length < 2 || longerSide(order, isShown) <= MOST_ROWS_A_SIDE) return order;
  return arrangeSource({ ...source, arrivals: [source.arrivals.flat()] });
}

function longerSide({ left, right, rows }: PictureOrder, isShown: (row: string) => boolean): number {
  const count = (lanes: readonly string[]) => lanes.flatMap((lane) => rows.get(lane) ?? []).filter(isShown).length;
  return Math.max(count(left), count(right));
}
