import { readFileSync } from 'node:fs';
import { parseJudgedQueries } from '#graph/search/evaluation/parse-judged-queries.ts';

const JUDGED = 'seeds/evaluation/queries.yaml';
/** Every form of a query is a text of its own, so that each one has to be embedded. */
const FORMS: readonly ((text: string) => string)[] = [
  (text) => `${text}について`,
  (text) => `${text}の事例`,
  (text) => `${text}を知りたい`,
  (text) => text,
];

/** The judged queries of every type in several forms, all different; `warm` ones are asked before anything is measured. */
export function searchQueries(): { readonly warm: readonly string[]; readonly measured: readonly string[] } {
  const texts = parseJudgedQueries(readFileSync(JUDGED, 'utf8'), JUDGED).map(({ text }) => text);
  const [first = [], ...others] = FORMS.map((form) => texts.map(form));
  return { warm: first, measured: [...new Set(others.flat())] };
}
