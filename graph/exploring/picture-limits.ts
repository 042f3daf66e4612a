/** Nodes a picture may hold, so that it can be read and is drawn without delay. */
export const MAX_PICTURE_NODES = 500;

/** Nodes one expansion may bring into a picture. */
export const MAX_BROUGHT_AT_ONCE = 100;
