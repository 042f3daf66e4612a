interface TrieNode {
  readonly next: Map<number, TrieNode>;
  /** Index of the label that ends here, or -1. */
  label: number;
}

/** A label found: `label` is its index in the list the trie was made of; offsets in UTF-16 code units, end exclusive. */
export interface LabelMatch {
  readonly label: number;
  readonly start: number;
  readonly end: number;
}

/** Decides whether a label may match at a place (word boundaries). */
export type LabelCheck = (match: LabelMatch) => boolean;

/** Finds labels in texts; all labels and texts must be folded alike. */
export interface LabelTrie {
  /**
   * Longest labels first, none overlapping another, sorted by place. Time grows with the length of the text times
   * the length of the longest label, whatever the number of labels.
   */
  findLongest(text: string, isAllowed?: LabelCheck): readonly LabelMatch[];
}

/** Builds the trie; of equal labels the first wins, empty ones never match. */
export function createLabelTrie(labels: readonly string[]): LabelTrie {
  const root: TrieNode = { next: new Map(), label: -1 };
  labels.forEach((label, index) => {
    insert(root, label, index);
  });
  return {
    findLongest: (text, isAllowed = () => true) => withoutOverlaps(findAll(root, text).filter(isAllowed), text.length),
  };
}

function insert(root: TrieNode, label: string, index: number): void {
  let node = root;
  for (let i = 0; i < label.length; i += 1) {
    const code = label.charCodeAt(i);
    let child = node.next.get(code);
    if (child === undefined) {
      child = { next: new Map(), label: -1 };
      node.next.set(code, child);
    }
    node = child;
  }
  if (node !== root && node.label < 0) node.label = index;
}

function findAll(root: TrieNode, text: string): LabelMatch[] {
  const matches: LabelMatch[] = [];
  for (let start = 0; start < text.length; start += 1) {
    let node = root.next.get(text.charCodeAt(start));
    for (let end = start + 1; node !== undefined; end += 1) {
      if (node.label >= 0) matches.push({ label: node.label, start, end });
      node = node.next.get(text.charCodeAt(end));
    }
  }
  return matches;
}

function withoutOverlaps(matches: readonly LabelMatch[], length: number): readonly LabelMatch[] {
  const taken = new Uint8Array(length);
  const longestFirst = [...matches].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  // Longer matches are placed first, so a free first and last place mean that everything between is free too.
  const kept = longestFirst.filter(({ start, end }) => {
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
