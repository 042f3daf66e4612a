import { z } from 'zod';

/** What every list that can be asked for piece by piece says of itself. */
export const pageFields = {
  total: z.int().min(0).meta({ description: 'How many there are in all' }),
  offset: z.int().min(0).meta({ description: 'How many were left out from the start' }),
};

/** A piece of a list with what it is a piece of. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly offset: number;
}

/** The asked piece of a whole list; beyond its end an empty one. */
export function pageOf<Item>(
  all: readonly Item[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Page<Item> {
  return { items: all.slice(offset, offset + limit), total: all.length, offset };
}
