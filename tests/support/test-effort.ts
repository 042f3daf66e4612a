/**
 * How often something is tried on a real server: with `NEO4J_TEST_FULL=true` `full` times, otherwise `usual` times, which leaves nothing out
 * but tries it less often.
 */
export function rounds({ usual, full }: { readonly usual: number; readonly full: number }): number {
  return process.env['NEO4J_TEST_FULL'] === 'true' ? full : usual;
}
