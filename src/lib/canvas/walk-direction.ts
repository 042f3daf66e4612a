/** Where an arrow key leads. */
export type WalkDirection = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';
