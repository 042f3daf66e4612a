import type { comparisonList as ja } from '../ja/comparison-list.ts';

/** Words of the reader's list of measures. */
export const comparisonList: typeof ja = {
  name: 'Comparison list',
  count: (count) => (count === 1 ? '1 measure' : `${count} measures`),
  add: 'Add to list',
  addOf: (title) => `Add to list: ${title}`,
  listed: 'In your list',
  listedOf: (title) => `In your list (press to remove): ${title}`,
  remove: (title) => `Remove “${title}” from the comparison list`,
  open: 'Side by side',
  undo: 'Undo',
  clear: 'Remove all',
  events: {
    added: (title, count) => `Added “${title}” to the comparison list (${count}).`,
    removed: (title, count) => `Removed “${title}” from the comparison list (${count}).`,
    moved: (title) => `Moved “${title}”.`,
    noted: (title) => `Kept the note on “${title}”.`,
    cleared: 'The comparison list is empty now.',
    taken: 'The list of this address is your comparison list now.',
    undone: (count) => `Undone (${count}).`,
    full: (most) => `The comparison list holds at most ${most} measures. Remove one to add another.`,
  },
  notKept:
    'This browser does not allow anything to be kept. The list lasts until you leave this page; note its address.',
};
