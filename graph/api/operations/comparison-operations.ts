import { z } from 'zod';
import { ROW_ORDERS, ROW_RANGES } from '../../comparing/arrange-rows.ts';
import { ROW_LEVELS } from '../../comparing/choose-rows.ts';
import type { ColumnId, ComparisonCell } from '../../comparing/comparison.ts';
import { InvalidInputError } from '../../errors.ts';
import type { MunicipalityCode } from '../../model/ids.ts';
import { MOST_COLUMNS, USUAL_COLUMNS } from '../../operations/choose-columns.ts';
import { compareMunicipalities } from '../../operations/compare-municipalities.ts';
import { COLUMN_KINDS, type ShownGap } from '../../operations/comparison-view.ts';
import { listMunicipalities } from '../../operations/list-municipalities.ts';
import { type ApiContext, defineOperation } from '../api-operation.ts';
import { pageFields, pageOf } from '../page-of.ts';
import { conceptIdField, limitField, municipalityCodeField, offsetField } from '../request-fields.ts';
import { cellSchema, columnSchema, gapSchema } from '../schemas/comparison.ts';
import { conceptNameSchema } from '../schemas/unit.ts';
import { toColumn } from '../to-column.ts';
import { toUnit } from '../to-unit.ts';
import { described } from '../wording.ts';

const comparedField = described(z.array(municipalityCodeField).max(MOST_COLUMNS).default([]), {
  ja: `比べる自治体のコード（${MOST_COLUMNS}まで、列の順）。省略するとコード順の先頭から`,
  en: `Codes of the municipalities to compare, up to ${MOST_COLUMNS}, in the order of the columns; the first ones by code where left out`,
});

/** Municipalities × concepts. */
export const matrixOperation = defineOperation({
  name: 'matrix',
  path: '/api/matrix',
  tag: 'compare',
  title: { ja: '自治体 × 概念の表', en: 'Matrix of municipalities and concepts' },
  description: {
    ja: '自治体ごとに、各概念に触れる施策の数と、「見当たらない」「施策の一覧がない」の別を返します。順位や点数ではありません。',
    en: 'How many measures of each municipality name each concept, and whether none was found or no measures are listed at all. No ranking and no score.',
  },
  request: z.object({
    city: comparedField,
    columns: described(z.enum(COLUMN_KINDS).default('municipality'), {
      ja: '列（自治体ごと・文書ごと）',
      en: 'A column for each municipality or for each of its documents',
    }),
    level: described(z.enum(ROW_LEVELS).default('concept'), {
      ja: '行（概念・その上の概念・分野）',
      en: 'A row for each concept, for each right under a field with all below it, or for each field',
    }),
    field: described(conceptIdField.nullable().default(null), {
      ja: 'この概念の下だけ（概念の ID）',
      en: 'Id of a concept: only those below it',
    }),
    q: described(z.string().max(100).default(''), {
      ja: '概念の名前に含まれる文字',
      en: 'Characters that a name of the concept holds',
    }),
    show: described(z.enum(ROW_RANGES).default('all'), {
      ja: '行の範囲（shared: 2以上が触れる、all: すべて、one: 1つだけ、here: base だけ）',
      en: 'Rows named by two or more (shared), by any (all), by exactly one (one) or by the base alone (here)',
    }),
    order: described(z.enum(ROW_ORDERS).default('shared'), {
      ja: '行の順（shared: 多くに共通する順、field: 分野ごと）',
      en: 'Order of rows: the most widely shared first, or by field',
    }),
    base: described(municipalityCodeField.nullable().default(null), {
      ja: '「here」の見方の起点となる自治体のコード（列にあるもの）',
      en: 'Code of the municipality from which "here" is seen, one of the columns',
    }),
    limit: limitField(100, 500),
    offset: offsetField,
  }),
  answer: z
    .object({
      municipalities: z.array(columnSchema),
      rows: z.array(
        z.object({
          concept: conceptNameSchema,
          field: conceptNameSchema.nullable().meta({ description: 'null where rows stand in one list' }),
          namedBy: z.int().meta({ description: 'Number of the compared municipalities that name it' }),
          cells: z.array(cellSchema).meta({ description: 'In the order of the municipalities' }),
        }),
      ),
      ...pageFields,
    })
    .meta({ id: 'MatrixAnswer' }),
  example: () => ({ limit: 3 }),
  run: async (context, { city, columns, level, field, q, show, order, base, ...piece }) => {
    const request = { municipalities: city, order, range: show, field, text: q, opened: [], base };
    const {
      municipalities,
      groups,
      base: seenFrom,
    } = await compareMunicipalities(context, { ...request, columns, level });
    refuseOtherBase(base, seenFrom);
    const all = groups.flatMap((group) =>
      group.rows.map(({ concept, namedBy, cells }) => ({
        ...{ concept, field: group.field, namedBy },
        cells: cells.map(toCell),
      })),
    );
    const { items, total, offset } = pageOf(all, piece);
    return { municipalities: municipalities.map((one) => toColumn(one, context.site)), rows: items, total, offset };
  },
});

/** What one municipality's documents hold and the others' do not, and the other way round. */
export const gapsOperation = defineOperation({
  name: 'gaps',
  path: '/api/gaps',
  tag: 'compare',
  title: {
    ja: '見当たらない概念と、ここだけに言葉がある概念',
    en: 'Concepts not found here, and those with words only here',
  },
  description: {
    ja: '他の自治体が触れていて起点の自治体の文書に見当たらない概念と、起点だけが触れる概念を、読める例とともに返します。',
    en: 'Concepts that the other municipalities name and the loaded documents of one do not, and those that it alone names, with examples to read.',
  },
  request: z.object({
    base: described(municipalityCodeField, { ja: '起点の自治体のコード', en: 'Code of the municipality seen from' }),
    city: comparedField,
  }),
  answer: z
    .object({
      municipalities: z.array(columnSchema),
      base: z.string(),
      missing: z.array(gapSchema).nullable().meta({ description: 'null where the base lists no measures' }),
      moreMissing: z.array(conceptNameSchema),
      alone: z.array(gapSchema).nullable(),
      moreAlone: z.array(conceptNameSchema),
    })
    .meta({ id: 'GapsAnswer' }),
  example: ({ city }) => ({ base: city }),
  run: async (context, { base, city }) => {
    const municipalities = await withBase(context, base, city);
    const view = await compareMunicipalities(context, {
      ...{ municipalities, base, text: '', field: null, opened: [] },
      ...{ order: 'shared', range: 'shared' },
    });
    return {
      municipalities: view.municipalities.map((one) => toColumn(one, context.site)),
      base,
      missing: view.gaps?.missing.map((gap) => toGap(gap, context.site)) ?? null,
      moreMissing: view.gaps?.moreMissing ?? [],
      alone: view.gaps?.alone.map((gap) => toGap(gap, context.site)) ?? null,
      moreAlone: view.gaps?.moreAlone ?? [],
    };
  },
});

/** The municipalities asked for, else the usual ones, in any case with the base among them. */
async function withBase(context: ApiContext, base: MunicipalityCode, city: readonly MunicipalityCode[]) {
  const usual = async () => (await listMunicipalities(context)).slice(0, USUAL_COLUMNS).map(({ code }) => code);
  const compared = city.length > 0 ? city : await usual();
  return compared.includes(base) ? compared : [base, ...compared];
}

/** On a page another base may take its place, which says so; a program would take the answer for what it asked. */
function refuseOtherBase(asked: MunicipalityCode | null, seenFrom: ColumnId | null): void {
  if (asked === null || asked === seenFrom) return;
  throw new InvalidInputError(`matrix: base: ${asked} is none of the columns; name it in city`, {
    details: { base: asked },
  });
}

function toCell({ municipality, document, state, measures, themes, texts }: ComparisonCell) {
  return { municipality, document, state, measures, themes, texts };
}

function toGap({ concept, base, holders, examples }: ShownGap, site: string) {
  return {
    ...{ concept, base: toCell(base), holders },
    examples: examples.map(({ evidence, by, ...line }) => ({ ...toUnit(line, site), evidence, by })),
  };
}
