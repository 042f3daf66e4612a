import { EMPTY_TEXT, joinTexts, sliceText, type SourceText } from '../reading/source-text.ts';
import { findPredicates, findTopics, type Predicate, type Topic } from './find-predicates.ts';
import { clauseStart, nounPhrase } from './noun-phrase.ts';

/** Longest and shortest composed title, in characters. */
const MAX_TITLE = 36;
const MIN_TITLE = 8;
/** More of a sentence is not looked at. */
const MAX_SENTENCE = 400;
/** A topic put before a title is cut down to this. */
const MAX_TOPIC = 20;
/** 組織に推進員を配置: に, へ or で before a noun go with を and not with の. */
const ADJUNCT = /[一-鿿ァ-ヶー](?:に|へ|で)(?![応向関対係配基沿適即備])[一-鿿ァ-ヶー]|を通じて|ながら/u;
/** Nouns that say little without a modifier. */
const GENERIC_END = /(?:取組|活動|支援|情報|検討|場|対応|事業|整備|推進|内容)等?$/u;
/** A noun phrase shorter than this is too general where it ends with such a noun. */
const MIN_GENERIC = 14;
/** Compounds tell what a measure is about; longer than this they weigh no more. */
const MAX_COMPOUND = 6;

interface Candidate {
  readonly title: SourceText;
  /** Noun phrase without the action, by which the candidate is judged. */
  readonly phrase: SourceText;
  readonly bonus: number;
}

/**
 * A short title for an item that prints none: what its first sentence says is done, as a noun phrase (…Aを支援します → Aの支援), cut from
 * the item's own words; only の is put between. Of several clauses the one that names the most specific thing wins, the last
 * one where they are alike. A sentence that fits no pattern gives its beginning.
 */
export function composeTitle(text: SourceText): SourceText {
  const sentence = firstSentence(text);
  const predicates = findPredicates(sentence.text);
  const topics = findTopics(sentence.text);
  const candidates = [
    ...topics.map((topic) => aimOf(sentence, topic)),
    ...predicates.flatMap((predicate) => candidatesOf(sentence, predicate, topics)),
  ].filter(({ title }) => title.text.length >= 2 && title.text.length <= MAX_TITLE);
  const best = candidates.reduce<Candidate | null>((a, b) => (a !== null && weigh(a) > weigh(b) ? a : b), null);
  return best?.title ?? beginning(sentence);
}

function firstSentence(text: SourceText): SourceText {
  const end = text.text.indexOf('。');
  return sliceText(text, 0, Math.min(end < 0 ? text.text.length : end + 1, MAX_SENTENCE));
}

/** What the sentence aims at is a title by itself: 子どもの郷土愛の醸成に向け、 */
function aimOf(sentence: SourceText, topic: Topic): Candidate {
  const phrase = nounPhrase(sentence, topic.end, MAX_TITLE);
  return { title: phrase, phrase, bonus: topic.isSubject ? -12 : 0 };
}

function candidatesOf(sentence: SourceText, predicate: Predicate, topics: readonly Topic[]): readonly Candidate[] {
  const action =
    predicate.action === null ? EMPTY_TEXT : sliceText(sentence, predicate.action.from, predicate.action.to);
  const room = MAX_TITLE - (action.text === '' ? 0 : action.text.length + 1);
  const bonus = predicate.isFinal ? 4 : 0;
  const before = predicate.action?.from ?? predicate.objectEnd ?? 0;
  const topic = topics.findLast(({ end }) => end < before);
  const about = topic === undefined ? EMPTY_TEXT : nounPhrase(sentence, topic.end, room);
  if (predicate.objectEnd === null) {
    return about.text === '' ? [] : [{ title: joinTexts([about, action], 'の'), phrase: about, bonus: bonus + 2 }];
  }
  const phrase = splitSubject(nounPhrase(sentence, predicate.objectEnd, room));
  const end = predicate.action?.to ?? predicate.objectEnd;
  const title = ADJUNCT.test(phrase.text)
    ? sliceText(sentence, startOf(phrase, sentence, end), end)
    : joinTexts([phrase, action], 'の');
  const alone = { title, phrase, bonus };
  const subject = topics.find((candidate) => candidate.isSubject && candidate.end < before);
  const more = subject === undefined ? null : withTopic(sentence, subject, alone);
  const wider = title.text.length < MIN_TITLE ? withClauseBefore(sentence, end, alone) : null;
  return [alone, more, wider].filter((candidate) => candidate !== null);
}

/** Where a phrase cut from the sentence begins in it; it ends before `end`. */
function startOf(phrase: SourceText, sentence: SourceText, end: number): number {
  return sentence.text.lastIndexOf(phrase.text, end);
}

/** What is too short to say anything takes the clause before it along: 仕組を整え、進行管理 */
function withClauseBefore(sentence: SourceText, end: number, { phrase, bonus }: Candidate): Candidate {
  const start = clauseStart(sentence.text, startOf(phrase, sentence, end));
  const title = sliceText(sentence, clauseStart(sentence.text, start - 1), end);
  return { title, phrase: title, bonus };
}

/** …使用料について、減免率の引下等の検討を → …使用料の減免率の引下等の検討; of 「必要な整備」 only 整備 is kept. */
function withTopic(sentence: SourceText, topic: Topic, { title, bonus }: Candidate): Candidate | null {
  const core = sliceText(title, /^(?:[^、]*ように)?(?:必要な)?/u.exec(title.text)?.[0].length ?? 0);
  if (!/^[一-鿿ァ-ヶー・のや等とな]+$/u.test(core.text)) return null;
  const about = nounPhrase(sentence, topic.end, MAX_TOPIC);
  const whole = joinTexts([about, core], 'の');
  return { title: whole, phrase: whole, bonus: bonus + 2 };
}

/** 組織と組織が連携 → 組織と組織の連携: a subject before a bare noun. */
function splitSubject(phrase: SourceText): SourceText {
  const match = /^([一-鿿ァ-ヶー・と等]+)が([一-鿿ァ-ヶー・]+)$/u.exec(phrase.text);
  if (match?.[1] === undefined) return phrase;
  return joinTexts([sliceText(phrase, 0, match[1].length), sliceText(phrase, match[1].length + 1)], 'の');
}

/** How well a candidate says what the item is about. */
function weigh({ title, phrase, bonus }: Candidate): number {
  const compounds = phrase.text.match(/[一-鿿ァ-ヶー]{3,}/gu) ?? [];
  const specific = compounds.reduce((sum, compound) => sum + Math.min(compound.length, MAX_COMPOUND), 0);
  const generic = phrase.text.length < MIN_GENERIC && GENERIC_END.test(phrase.text) ? 6 : 0;
  const pointing = /^(?:その|そう|こう|これ)/u.test(phrase.text) ? 10 : 0;
  const loose = /必要な|となって/u.test(phrase.text) ? 12 : 0;
  const empty = specific === 0 ? 6 : 0;
  const { length } = title.text;
  const size = length < MIN_TITLE ? 8 : length < 12 ? 1 : length > 32 ? 3 : 0;
  return Math.min(specific, 18) + bonus - generic - pointing - loose - empty - size;
}

function beginning(sentence: SourceText): SourceText {
  const bare = sliceText(sentence, 0, sentence.text.replace(/。$/u, '').length);
  if (bare.text.length <= MAX_TITLE) return bare;
  const comma = bare.text.lastIndexOf('、', MAX_TITLE);
  return sliceText(bare, 0, comma >= MIN_TITLE ? comma : MAX_TITLE);
}
