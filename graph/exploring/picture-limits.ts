/** Nodes a picture may hold, so that it can be read and is drawn without delay. */
export const MAX_PICTURE_NODES = 300;
