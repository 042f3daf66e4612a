import type { LayoutName } from '#graph/exploring/picture-layout.ts';

type Named = (label: string) => string;
type Counted = (count: number) => string;

/** Words of the explorer's tools: layouts, paths, filters, table, saved views, files. */
export interface GraphToolMessages {
  readonly layouts: Readonly<Record<LayoutName, string>>;
  readonly layout: string;
  readonly layOutAgain: string;
  readonly near: {
    readonly label: string;
    readonly steps: Counted;
    readonly all: string;
  };
  readonly paths: {
    readonly start: string;
    readonly choosingFirst: string;
    readonly choosing: string;
    readonly title: string;
    readonly found: Counted;
    readonly none: string;
    readonly way: (count: number, names: readonly string[]) => string;
    readonly steps: Counted;
    readonly common: string;
    readonly commonNone: string;
    readonly showCommon: string;
    readonly leave: string;
    readonly hop: (from: string, to: string) => string;
    readonly outline: string;
    readonly broader: string;
    readonly related: string;
    readonly lineage: string;
    readonly department: string;
    readonly reference: string;
  };
  readonly filter: {
    readonly label: string;
    readonly municipalities: string;
    /** On which side the lanes stand. */
    readonly sides: string;
    readonly sideOf: (municipality: string) => string;
    readonly sideNames: Readonly<Record<'auto' | 'left' | 'right', string>>;
    readonly documents: string;
    readonly field: string;
    readonly allFields: string;
    readonly kept: Counted;
    readonly keepAll: string;
  };
  /** What a municipality still has beside what is shown of it. */
  readonly rest: {
    readonly show: string;
    /** Where the rest is more than may be brought at once. */
    readonly showSome: Counted;
    readonly collapse: string;
    readonly of: Named;
    /** What the plans of a municipality promise: shown of all. */
    readonly count: (shown: number, total: number) => string;
    /** After the count: so many nodes of whatever kind stand in the list. */
    readonly listed: Counted;
    /** Why nothing more can be shown. */
    readonly full: Counted;
    readonly said: (facts: {
      readonly name: string;
      readonly added: number;
      readonly shown: number;
      readonly total: number;
    }) => string;
  };
  readonly menu: {
    readonly label: Named;
    readonly expand: Named;
    readonly keepOnly: string;
    readonly near: Counted;
    readonly pathFrom: string;
    readonly pathTo: Named;
    readonly join: string;
    readonly centre: string;
    readonly pin: string;
    readonly unpin: string;
    readonly open: string;
    readonly list: string;
  };
  readonly table: {
    readonly name: string;
    readonly label: string;
    readonly columns: {
      readonly name: string;
      readonly kind: string;
      readonly municipality: string;
      readonly document: string;
      readonly lines: string;
      readonly links: string;
    };
    readonly sortBy: Named;
    readonly nodes: Counted;
    readonly edges: Counted;
    readonly edgesLabel: string;
    readonly from: string;
    readonly to: string;
    readonly basis: string;
  };
  readonly minimap: string;
  readonly views: {
    readonly title: string;
    readonly open: string;
    readonly name: string;
    readonly save: string;
    readonly saved: Named;
    readonly notSaved: string;
    readonly none: string;
    readonly remove: Named;
    readonly removed: Named;
    /** What the buttons show; the names above hold the same word. */
    readonly removeWord: string;
    readonly exportWord: string;
    readonly exportOne: Named;
    readonly exportNow: string;
    readonly importFile: string;
    readonly importFailed: string;
    readonly local: string;
  };
  readonly files: {
    readonly title: string;
    readonly picture: string;
    readonly svg: string;
    readonly png: string;
    readonly print: string;
    /** On paper, in place of a picture that could not be loaded, and of one that is still to be. */
    readonly notPrinted: string;
    readonly notPrintedYet: string;
    readonly nodesCsv: string;
    readonly edgesCsv: string;
    readonly graphml: string;
    readonly gexf: string;
    readonly json: string;
    readonly turtle: string;
    readonly tables: string;
    readonly graphs: string;
    readonly concepts: string;
    readonly failed: string;
    readonly source: (documents: readonly string[]) => string;
    readonly made: (date: string) => string;
    readonly shown: (nodes: number, edges: number) => string;
    readonly note: string;
  };
  readonly intro: {
    readonly title: string;
    readonly steps: readonly (readonly [title: string, text: string])[];
    readonly dismiss: string;
    readonly again: string;
  };
  readonly changes: {
    readonly title: string;
    readonly summary: (restored: number, wanted: number) => string;
    readonly gone: Counted;
    readonly fresh: Counted;
    readonly nothing: string;
    readonly show: string;
    readonly close: string;
  };
  readonly offline: string;
  readonly letterKeys: string;
}
