import { z } from 'zod';
import { UNIT_KINDS } from '../../model/unit.ts';
import { LONGEST_QUERY, MOST_HITS, parseSearchQuery, USUAL_HITS } from '../../operations/parse-search-query.ts';
import { searchUnits } from '../../operations/search-units.ts';
import { BANDS, SEARCH_MODES } from '../../search/search-hit.ts';
import { defineOperation } from '../api-operation.ts';
import { limitField } from '../request-fields.ts';
import { searchAnswerSchema } from '../schemas/search-answer.ts';
import { linesAddress } from '../../model/lines-address.ts';
import { described } from '../wording.ts';

const list = z.array(z.string().max(200)).max(50).default([]);

/** Units by their words, their meaning and the concepts they share with a query. */
export const searchOperation = defineOperation({
  name: 'search',
  path: '/api/search',
  tag: 'search',
  title: { ja: '言葉と意味で探す', en: 'Search by words and meaning' },
  description: {
    ja: '施策などの記述を、合う順に、見つかった理由と出典を添えて返します。合うものがなければ空の一覧です。系譜の表にある現行計画の欄は検索の対象外で、absent（どの記述にもない語）にも数えません。',
    en: 'Units of plans, best first, each with the reasons it was found and its source; an empty list where nothing fits. The column of the present plan in a table of lineage is not searched, and absent (words that stand in no unit) takes no account of it.',
  },
  request: z.object({
    q: described(z.string(), {
      ja: `検索文（${LONGEST_QUERY.toLocaleString('ja-JP')}文字まで。日本語・英語）`,
      en: `Text to search for, Japanese or English, up to ${LONGEST_QUERY.toLocaleString('en-GB')} characters`,
    }),
    limit: limitField(USUAL_HITS, MOST_HITS),
    mode: described(z.enum(SEARCH_MODES).default('all'), {
      ja: '使う手がかり（すべて・言葉・意味・概念）',
      en: 'Which sources to ask: all, or one of them alone',
    }),
    city: described(list, {
      ja: '自治体名またはコード。複数可',
      en: 'Names or six-digit codes of municipalities; several may be given',
    }),
    kind: described(z.array(z.enum(UNIT_KINDS)).default([]), {
      ja: '種類。複数可',
      en: 'Kinds of unit; several may be given',
    }),
    status: described(list, {
      ja: '文書の状態（案、素案 など）。「-」は記載のない文書。複数可',
      en: 'Statuses of documents as printed, "-" for those that state none; several may be given',
    }),
    field: described(list, {
      ja: '分野（最上位の概念の ID）。複数可',
      en: 'Ids of concepts at the top of the scheme; several may be given',
    }),
    department: described(list, {
      ja: '関係課（印刷のとおり）。複数可',
      en: 'Departments as printed; several may be given',
    }),
    band: described(z.array(z.enum(BANDS)).default([]), {
      ja: '合い方の強さ。複数可',
      en: 'How well hits fit; several may be given',
    }),
    nearest: described(z.enum(['true', 'false']).default('false'), {
      ja: '答えになるものがないときにも、近いものを弱い一致として返す（true か false）',
      en: 'Whether to give the nearest units, as weak hits, where nothing answers: "true" or "false"',
    }),
  }),
  answer: searchAnswerSchema,
  example: ({ text }) => ({ q: text, limit: 3 }),
  run: async (context, { q, limit, mode, city, kind, status, field, department, band, nearest }) => {
    const raw = { text: q, limit: String(limit), mode, city, kinds: kind, bands: band, nearest: nearest === 'true' };
    const query = await parseSearchQuery(context, { ...raw, statuses: status, fields: field, departments: department });
    const result = await searchUnits(context, query);
    const hits = result.hits.map((hit) => ({
      ...hit,
      address: linesAddress(context.site, hit.document.id, hit.lines),
    }));
    return { ...result, hits };
  },
});
