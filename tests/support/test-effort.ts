/**
 * How often faults are tried: with `NEO4J_TEST_FULL=true` `full` times, otherwise `usual` times, which leaves no kind of fault out but tries
 * each less often.
 */
export function rounds({ usual, full }: { readonly usual: number; readonly full: number }): number {
  return process.env['NEO4J_TEST_FULL'] === 'true' ? full : usual;
}
