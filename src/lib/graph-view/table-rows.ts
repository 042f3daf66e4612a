import type { GraphPart } from '#graph/exploring/graph-part.ts';
import type { SubgraphNode } from '#graph/model/subgraph.ts';
import { nodeLabel, type GraphTexts } from './graph-texts.ts';
import { matches } from './list-groups.ts';

/** Columns of the table of nodes. */
export const TABLE_COLUMNS = ['name', 'kind', 'municipality', 'document', 'lines', 'links'] as const;

/** One of {@link TABLE_COLUMNS}. */
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** By which column a table is ordered. */
export interface TableOrder {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

/** A node as a row of the table. */
export interface TableRow {
  readonly node: SubgraphNode;
  readonly name: string;
  readonly kind: string;
  readonly municipality: string;
  readonly document: string;
  /** First line in the source; `null` for what stands in no document. */
  readonly lines: number | null;
  /** Edges to other nodes of the picture. */
  readonly links: number;
}

/** What is shown as rows, in the given order (`null` = as placed); `find` keeps names that contain it. Ties stay as placed. */
export function tableRows(
  visible: GraphPart,
  { find, order }: { readonly find: string; readonly order: TableOrder | null },
  texts: GraphTexts,
): readonly TableRow[] {
  const links = countLinks(visible);
  const municipalities = new Map<string | null, string>(visible.municipalities.map(({ code, name }) => [code, name]));
  const documents = new Map<string | null, string>(visible.documents.map(({ id, title }) => [id, title]));
  const rows = visible.nodes
    .map((node) => ({
      node,
      name: nodeLabel(node, texts),
      kind: texts.messages.kinds[node.record.kind],
      municipality: municipalities.get(node.municipality) ?? '',
      document: documents.get(node.document) ?? '',
      lines: 'lines' in node.record.value ? node.record.value.lines[0] : null,
      links: links.get(node.id) ?? 0,
    }))
    .filter(({ name }) => matches(name, find));
  return order === null ? rows : [...rows].sort((a, b) => compareRows(a, b, order));
}

function compareRows(a: TableRow, b: TableRow, { column, isDescending }: TableOrder): number {
  const [first, second] = isDescending ? [b[column], a[column]] : [a[column], b[column]];
  if (typeof first === 'string' || typeof second === 'string') return COLLATOR.compare(String(first), String(second));
  return (first ?? Infinity) - (second ?? Infinity) || 0;
}

const COLLATOR = new Intl.Collator('ja');

function countLinks({ edges }: GraphPart): ReadonlyMap<string, number> {
  const links = new Map<string, number>();
  for (const id of edges.flatMap(({ from, to }) => [from, to])) links.set(id, (links.get(id) ?? 0) + 1);
  return links;
}
