import { sliceText, type SourceText } from '../reading/source-text.ts';

/** Commas behind these end a clause; behind a noun, や or と they part the members of a list. */
const CLAUSE_END = /(?:[ぁ-ん]|の他|[うくすつぬむるいた]等)$/u;
const LIST_END = /(?<!も)(?:や|と)$/u;
/** Words that lead over from the sentence before or stand for something said there. */
const LEAD = /^(?:(?:また|併せて|このほか|さらに|並びに|及び|今後も|そして)、?|(?:その|そう|こう)[^、]{0,30}ような)/u;
/** Ends of modifiers: what stands behind says by itself what is meant. */
const MODIFIER_END = /、|による|となる|とした|[うくすつぬむるた](?=[一-鿿ァ-ヶー「])/gu;

/** Where the clause around `at` begins: behind the last comma that ends a clause. */
export function clauseStart(text: string, at: number): number {
  for (let comma = text.lastIndexOf('、', at - 1); comma > 0; comma = text.lastIndexOf('、', comma - 1)) {
    const before = text.slice(Math.max(0, comma - 4), comma);
    if (CLAUSE_END.test(before) && !LIST_END.test(before) && !isQuoted(text, comma)) return comma + 1;
  }
  return 0;
}

function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('「', at) > text.lastIndexOf('」', at);
}

/** The noun phrase that ends at `end`, without words that lead over; shortened from the left until it has at most `limit` characters. */
export function nounPhrase(sentence: SourceText, end: number, limit: number): SourceText {
  const phrase = dropLead(sliceText(sentence, clauseStart(sentence.text, end), end));
  return shorten(phrase, limit);
}

/** Cuts whole modifiers off the left side until the phrase fits; a phrase that cannot be cut so stays long. */
function shorten(phrase: SourceText, limit: number): SourceText {
  if (phrase.text.length <= limit) return phrase;
  for (const match of phrase.text.matchAll(MODIFIER_END)) {
    const from = match.index + match[0].length;
    if (phrase.text.length - from <= limit && !isQuoted(phrase.text, match.index))
      return dropLead(sliceText(phrase, from));
  }
  return phrase;
}

function dropLead(phrase: SourceText): SourceText {
  return sliceText(phrase, LEAD.exec(phrase.text)?.[0].length ?? 0);
}
