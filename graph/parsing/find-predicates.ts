/** What a clause of a sentence says is done. Offsets are those of the sentence. */
export interface Predicate {
  /** End of the noun phrase it is done to; `null` where it names none (…により支援します). */
  readonly objectEnd: number | null;
  /** The verbal noun that names the action (支援, 推進); `null` for verbs that only say that something is done (行う, 図る). */
  readonly action: { readonly from: number; readonly to: number } | null;
  readonly isFinal: boolean;
}

/** A phrase that says what the sentence is about (…について、…を対象に、) or aims at (…に向け、). */
export interface Topic {
  readonly end: number;
  readonly isSubject: boolean;
}

const NOUN = '[一-鿿ァ-ヶー・]{2,8}';
const SURU = '(?:します|し、|して、|したり|する(?:とともに|など|等|ほか)|しながら)';
/** を支援し、 を共に検討し、 */
const DONE = new RegExp(`を(?:共に|ともに)?(?!目指)(${NOUN})${SURU}`, 'gu');
/** を行い、 を図るとともに */
const CARRIED_OUT =
  /を(?:行(?:います|い、|うとともに|うほか|う等|うなど|いながら|えるよう)|図(?:ります|り、|るとともに|るなど|りながら|るため)|進め(?:ます|、|るとともに)|整え(?:ます|、)|支え(?:ます|、)|つく(?:ります|り、)|目指(?:します|し、)|促(?:します|し、))/gu;
/** に努めます、にあたります */
const DEVOTED = /に(?:努め(?:ます|、|る)|あたります)/gu;
/** に支援します、に向けて支援します */
const TOWARDS = new RegExp(`(?:に(?:向けて?)?)(${NOUN})します`, 'gu');
/** が図られるよう支援します */
const ENABLED = new RegExp(`が[^、。が]{1,12}よう(?:に)?(${NOUN})します`, 'gu');
/** により支援します、できるよう支援します */
const BARE = new RegExp(`(?:により|よう|ように|とともに、)(${NOUN})(?:します|する)`, 'gu');
const TOPIC = /(に向け[てた]?|について|を対象に|に(?:あたっ|当たっ)ては?|のほか)、/gu;

/** Predicates of a sentence, in order; a phrase that fits several patterns counts once, as the first of them. */
export function findPredicates(sentence: string): readonly Predicate[] {
  const found = [
    ...collect(sentence, DONE, 'object'),
    ...collect(sentence, CARRIED_OUT, 'object'),
    ...collect(sentence, DEVOTED, 'object'),
    ...collect(sentence, ENABLED, 'object'),
    ...collect(sentence, TOWARDS, 'object'),
    ...collect(sentence, BARE, 'none'),
  ];
  const byEnd = new Map<number, Predicate & { readonly end: number }>();
  for (const predicate of found) if (!byEnd.has(predicate.end)) byEnd.set(predicate.end, predicate);
  return [...byEnd.values()].sort((a, b) => a.end - b.end);
}

function collect(sentence: string, pattern: RegExp, object: 'object' | 'none'): (Predicate & { end: number })[] {
  return [...sentence.matchAll(pattern)].map((match) => {
    const noun = match[1];
    const from = match.index + match[0].lastIndexOf(noun ?? '');
    const end = match.index + match[0].length;
    return {
      objectEnd: object === 'object' ? match.index : null,
      action: noun === undefined ? null : { from, to: from + noun.length },
      isFinal: end >= sentence.length - 1,
      end,
    };
  });
}

/** Topics of a sentence, in order. */
export function findTopics(sentence: string): readonly Topic[] {
  return [...sentence.matchAll(TOPIC)].map((match) => ({
    end: match.index,
    isSubject: match[1] === 'について' || match[1] === 'を対象に',
  }));
}
