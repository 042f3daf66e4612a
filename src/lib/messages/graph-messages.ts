import type { NeighbourGroup } from '#graph/exploring/neighbour-group.ts';
import type { NodeKind } from '#graph/model/graph-node.ts';
import type { GraphToolMessages } from './graph-tool-messages.ts';

type Counted = (shown: number, total: number) => string;
type Named = (label: string) => string;

/** Every word of the graph explorer; both languages have all of them. */
export interface GraphMessages extends GraphToolMessages {
  readonly title: string;
  readonly titleOf: Named;
  readonly start: {
    readonly widelyShared: string;
    readonly search: Named;
    readonly node: Named;
    readonly nodes: (count: number) => string;
  };
  readonly startForm: string;
  readonly startLabel: string;
  readonly startPlaceholder: string;
  readonly startSubmit: string;
  readonly toolbar: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showWhole: string;
  readonly address: string;
  readonly addressCopied: string;
  readonly addressNotCopied: string;
  readonly keys: string;
  readonly close: string;
  readonly undo: string;
  readonly redo: string;
  readonly undoNamed: Named;
  readonly redoNamed: Named;
  readonly trail: string;
  readonly steps: {
    readonly select: Named;
    readonly deselect: string;
    readonly expand: (label: string, count: number) => string;
    readonly 'expand-place': (name: string, count: number) => string;
    readonly collapse: Named;
    readonly hide: Named;
    readonly 'show-hidden': string;
    readonly 'leave-out-kind': Named;
    readonly 'bring-in-kind': Named;
    readonly join: Named;
    readonly 'leave-out-document': Named;
    readonly 'bring-in-document': Named;
    readonly 'choose-field': Named;
    readonly 'all-fields': string;
    readonly 'keep-only': Named;
    readonly 'keep-all': string;
    readonly 'show-near': (label: string, steps: number) => string;
    readonly 'show-far': string;
    readonly 'show-path': (from: string, to: string) => string;
    readonly 'leave-path': string;
    /** A lane is put on a side; `null` lets the picture choose. */
    readonly 'put-lane': (municipality: string, side: 'left' | 'right' | null) => string;
    readonly 'open-section': Named;
    readonly 'close-section': Named;
    readonly 'lay-out': Named;
    readonly pin: Named;
    readonly unpin: Named;
  };
  readonly canvas: {
    readonly label: string;
    readonly named: (municipalities: number, units: number, concepts: number) => string;
    readonly keysHint: string;
    readonly arranging: string;
    /** While the picture is drawn part by part: so many percent stand. */
    readonly drawing: (percent: number) => string;
    readonly arrangingNote: (units: number, concepts: number) => string;
    readonly withoutScripts: string;
    readonly failed: string;
    readonly failedRemedy: string;
    readonly show: string;
    readonly hide: string;
    readonly middleHead: Counted;
    readonly middleHeadAll: (shown: number) => string;
    /** From afar: so many fields with so many concepts that find no room of their own. */
    readonly otherFields: (fields: number, concepts: number) => string;
    /** Heading over nodes that stand under none of a plan. */
    readonly outsidePlans: string;
    /** Why rows are grouped, and how to open a group. */
    readonly grouped: string;
    /** The same for paper and pictures. */
    readonly groupedNote: string;
    /** What the mark of groups means. */
    readonly groups: string;
    /** What a group says of itself besides its heading. */
    readonly group: (count: number, isOpen: boolean) => string;
    readonly laneMeasures: Counted;
    readonly laneThemes: Counted;
    readonly count: Counted;
    readonly thread: (from: string, to: string) => string;
    readonly threadWords: (words: readonly string[]) => string;
    /** A thread that stands for so many edges. */
    readonly threadOfMany: (count: number) => string;
    readonly threadOutline: string;
  };
  readonly empty: string;
  readonly emptyNote: string;
  readonly emptySearch: Named;
  readonly toSearch: string;
  readonly toWidelyShared: string;
  readonly panel: string;
  readonly tabs: string;
  readonly list: string;
  readonly tree: string;
  readonly find: string;
  readonly noneFound: string;
  readonly treeLabel: string;
  readonly listLabel: string;
  readonly concepts: string;
  readonly showMore: (count: number) => string;
  readonly all: (count: number) => string;
  readonly shownOf: Counted;
  readonly more: (count: number) => string;
  readonly moreSpoken: (count: number) => string;
  readonly open: string;
  readonly shut: string;
  readonly legend: string;
  readonly hiddenCount: (count: number) => string;
  readonly showHidden: string;
  readonly kinds: Readonly<Record<NodeKind, string>>;
  readonly lostTitle: Named;
  readonly detail: {
    readonly label: string;
    readonly none: string;
    readonly jump: Named;
    readonly lines: (first: number, last: number) => string;
    readonly reach: (municipalities: number, units: number, shown: number) => string;
    readonly words: string;
    readonly quotes: string;
    readonly neighbours: string;
    readonly inHeading: (count: number) => string;
    readonly departments: string;
    readonly target: string;
    readonly expand: string;
    readonly collapse: string;
    readonly hide: string;
    readonly page: string;
    readonly show: string;
    /** Shows many at once. */
    readonly showMany: (count: number) => string;
    readonly restart: string;
  };
  readonly groups: Readonly<Record<NeighbourGroup | 'MENTIONED_BY', string>>;
  readonly said: {
    readonly selected: (label: string, kind: string, facts: readonly string[]) => string;
    readonly deselected: string;
    readonly expanded: (facts: {
      readonly label: string;
      readonly added: number;
      readonly shown: number;
      readonly total: number;
    }) => string;
    readonly nothingMore: Named;
    readonly collapsed: Named;
    readonly hidden: Named;
    readonly shownAgain: string;
    readonly leftOut: Named;
    readonly broughtIn: Named;
    readonly undone: Named;
    readonly redone: Named;
    readonly full: (limit: number) => string;
    /** A key that does nothing with a group. */
    readonly onlyNodes: string;
    readonly sectionOpened: (heading: string, count: number) => string;
    readonly sectionClosed: Named;
    readonly joined: Named;
    readonly pinned: Named;
    readonly unpinned: Named;
    /** A step by its name, and how many nodes are in the picture after it. */
    readonly nowShown: (step: string, count: number) => string;
    readonly chooseFirst: string;
    readonly chooseOther: string;
    /** The reader no longer wants to choose the ends of a path. */
    readonly choosingLeft: string;
    readonly findingPaths: (from: string, to: string) => string;
    readonly noPath: (from: string, to: string) => string;
    readonly path: (names: readonly string[], count: number) => string;
  };
  readonly notices: {
    readonly missing: (count: number) => string;
    readonly leftOut: (count: number, limit: number) => string;
    readonly otherVersion: string;
    readonly expandFailed: string;
    readonly addressBehind: string;
    readonly pathsFailed: string;
    readonly forceFailed: string;
    readonly expandRemedy: string;
  };
  /** Keys and what they do, in the order of the list. */
  readonly keyList: readonly (readonly [keys: string, action: string])[];
}
