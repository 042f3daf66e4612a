/** Pictures of more dots and pills than this are drawn more coarsely, so that they follow the pointer. */
export const MANY_DRAWN = 400;
