/** A node as files tell it: ids are those of the site, texts those of the documents. */
export interface ExportedNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly municipalityCode: string | null;
  readonly municipality: string | null;
  readonly document: string | null;
  /** First and last line of the source document. */
  readonly lines: readonly [number, number] | null;
  /** Running text of a unit, definition of a concept; empty where there is none. */
  readonly text: string;
}

/** An edge as files tell it. */
export interface ExportedEdge {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** The words it rests on, each once. */
  readonly words: readonly string[];
  /** Lines of these words in the source document, ascending. */
  readonly lines: readonly number[];
  readonly by: string | null;
  readonly note: string | null;
}

/** A picture as files tell it, with where it comes from. */
export interface ExportedGraph {
  readonly title: string;
  /** Documents by title, with their status. */
  readonly sources: readonly string[];
  /** Day of the export, `YYYY-MM-DD`. */
  readonly date: string;
  readonly nodes: readonly ExportedNode[];
  readonly edges: readonly ExportedEdge[];
}
