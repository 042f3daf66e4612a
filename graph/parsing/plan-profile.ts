import { z } from 'zod';

const line = z.number().int().min(1);
const lineRange = z
  .tuple([line, line])
  .refine(([first, last]) => first <= last, 'the first line must not lie behind the last');
const words = z.string().min(1);
/** Words that stand in a line of the source; they are cut from there, not taken from the profile. */
const place = z.strictObject({ line, words: words.optional() });

const headingRule = z.strictObject({
  /** How such headings are numbered (`N *`, `(N) *`, `基本目標N`); see `compileNumbering`. */
  numbering: words.optional(),
  /** Lines of headings that carry no number. */
  lines: z.array(line).min(1).optional(),
  /** 1 is the outermost level; a heading ends all sections of its own and of deeper levels. */
  level: z.number().int().min(1).max(99),
  /** The document's own name of the level; 節 where it has none. */
  label: words.default('節'),
});

const unitRule = z
  .strictObject({
    find: z.enum(['measures', 'themes', 'indicators', 'terms']),
    /** headings: own line, text below · bullets: one unit each · arrows: a bullet, and its description behind → ·
     *  list: names between commas · enumeration: 「A」、「B」…のN つの TYPE · footnotes · notes: ※word, definition below ·
     *  questions: heading 「…とは?」 · so-called: 「…、いわゆるX」 */
    from: z.enum([
      'headings',
      'bullets',
      'arrows',
      'list',
      'enumeration',
      'footnotes',
      'notes',
      'questions',
      'so-called',
    ]),
    /** Only in sections whose title holds these words. */
    in: z.union([words, z.array(words).min(1)]).optional(),
    numbering: words.optional(),
    lines: z.array(line).min(1).optional(),
    kind: z.enum(['measure', 'project', 'focus', 'KPI', '数値目標']).optional(),
    /** For themes: the document's word for them. */
    type: words.optional(),
    /** Where title and text share a line: the title ends with these words. */
    titleEnds: words.optional(),
  })
  .refine(
    (rule) => rule.find !== 'themes' || rule.type !== undefined,
    "themes need a type, the document's word for them",
  )
  .refine(
    (rule) => rule.from !== 'headings' || rule.numbering !== undefined || rule.lines !== undefined,
    'headings need a numbering or lines',
  );

const referenceRule = z.strictObject({
  kind: words,
  /** Words that begin a list of references in the text (【施策大項目】); absent where codes stand in names. */
  after: words.optional(),
  /** Form of a code, see `compileNumbering`. */
  code: words,
});

const sectionColumn = z.strictObject({
  section: words,
  level: z.number().int().min(1).max(99),
  numbering: words.optional(),
});
const measureColumn = z.union([z.enum(['name', 'text', 'number', 'departments', 'other']), sectionColumn]);

const tableRule = z.discriminatedUnion('read', [
  z.strictObject({
    read: z.literal('measures'),
    lines: lineRange,
    header: z.array(line).default([]),
    columns: z.array(measureColumn).min(1),
    codes: referenceRule.optional(),
    kind: z.enum(['measure', 'project', 'focus']).default('measure'),
    /** Where rows slipped: for each section column the line whose cell names the section (`null`: lost), and the lines that hold names and examples. */
    pairings: z
      .array(z.strictObject({ sections: z.array(line.nullable()).min(1), contents: z.array(line).min(1) }))
      .optional(),
  }),
  z.strictObject({
    read: z.literal('indicators'),
    lines: lineRange,
    header: z.array(line).default([]),
    columns: z.array(z.enum(['name', 'baseline', 'target', 'unit', 'other'])).min(1),
    kind: z.enum(['KPI', '数値目標']).default('KPI'),
  }),
  z.strictObject({
    read: z.literal('lineage'),
    lines: lineRange,
    header: z.array(line).default([]),
    columns: z.array(z.enum(['mark', 'predecessor', 'note', 'measure', 'departments', 'other'])).min(1),
    /** Numbering of the heading rows and of the items. */
    section: sectionColumn.extend({ numbering: words }),
    items: words,
    /** What a mark refers to; its code stands in the given header line. */
    marks: z.strictObject({ kind: words, labels: line }).optional(),
    /** Notes that slipped into another row. */
    notes: z.array(z.strictObject({ line, words, belongsTo: line })).default([]),
  }),
  z.strictObject({
    read: z.literal('matrix'),
    lines: lineRange,
    header: z.array(line).default([]),
    columns: z.array(z.enum(['group', 'code', 'title'])).min(2),
    /** The header line with the names of the sections, and their level label. */
    marked: z.strictObject({ labels: line, section: words }),
  }),
  z.strictObject({
    read: z.literal('overview'),
    lines: lineRange,
    section: sectionColumn.extend({ numbering: words }),
  }),
]);

/** Schema of a profile: what is particular to one document. It never holds the content of a unit. */
export const planProfileSchema = z.strictObject({
  city: z
    .strictObject({
      code: z.string().regex(/^[0-9]{6}$/, 'six digits in quotation marks'),
      name: words,
      prefecture: words,
    })
    .optional(),
  title: z.array(place).min(1).optional(),
  kind: words.optional(),
  /** Where it is printed; or declared, with the reason, where it follows from how the document was published. */
  status: z.union([z.array(place).min(1), z.strictObject({ declared: words, reason: words })]).optional(),
  period: z.strictObject({ line, words }).optional(),
  listsMeasures: z.boolean().optional(),
  corrections: z.array(z.strictObject({ line, printed: words, corrected: words, reason: words })).default([]),
  residue: z.array(z.strictObject({ lines: lineRange, reason: words })).default([]),
  splits: z.array(z.strictObject({ line, before: words })).default([]),
  headings: z.array(headingRule).optional(),
  /** Where a section ends without a heading: from `line` on, the text belongs to the section of `level` above it. */
  returns: z.array(z.strictObject({ line, level: z.number().int().min(0), reason: words })).default([]),
  units: z.array(unitRule).optional(),
  references: z.array(referenceRule.extend({ after: words })).default([]),
  tables: z.array(tableRule).default([]),
  relatedPlans: z.array(z.strictObject({ relation: words, lines: lineRange, words })).default([]),
});

/** A checked profile; absent lists are empty. */
export type PlanProfile = z.output<typeof planProfileSchema>;
/** How one level of headings is known. */
export type HeadingRule = z.output<typeof headingRule>;
/** Where one kind of unit stands. */
export type UnitRule = z.output<typeof unitRule>;
/** How codes of another classification look. */
export type ReferenceRule = z.output<typeof referenceRule>;
/** A section named in a table. */
export type SectionColumn = z.output<typeof sectionColumn>;
/** What a table holds and what its columns are. */
export type TableRule = z.output<typeof tableRule>;
/** One kind of {@link TableRule}. */
export type TableRuleOf<Read extends TableRule['read']> = Extract<TableRule, { readonly read: Read }>;
