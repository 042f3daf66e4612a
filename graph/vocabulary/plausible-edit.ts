import type { NearWord } from './deletion-index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Place } from './place-pieces.ts';

/** An edit that leads from what is typed to a known word. */
export interface TriedEdit {
  readonly typed: string;
  /** Which of its characters no vocabulary knows. */
  readonly unknown: Place;
  readonly known: string;
  readonly edit: NearWord['edit'];
}

type KanjiLexicon = Pick<Lexicon, 'cut' | 'readingsOf'>;

/** `sure` where the known word can be searched instead, `likely` where it is only offered, `none` where it is another word. */
export type Plausibility = 'sure' | 'likely' | 'none';

/** Two words of three kanji that differ in one are mostly two words (水族館, 民族館). */
const SHORTEST_WITH_OTHER_KANJI = 4;
/** From so many kanji on hardly two words differ in one kanji (避難行動要支授者). */
const LONG_ENOUGH = 7;
/** Katakana, too, unless only voicing or size differ (ホ and ボ, イ and ィ). */
const SHORTEST_WITH_OTHER_KATAKANA = 5;
const KANJI = /^[\p{Script=Han}々]+$/u;
const KANJI_RUN = /[\p{Script=Han}々]+/gu;
const KATAKANA = /^[ァ-ヺー]+$/u;
const HIRAGANA = /^[ぁ-ゖー]+$/u;
const LATIN = /^\p{Script=Latin}+$/u;
/** Particles that are seldom part of a word, and those that are only where a word begins or ends. */
const PARTICLE = /^[のをにへも]$/u;
const PARTICLE_AT_EDGE = /^[がはでとや]$/u;

/**
 * How plausible it is that one edit of a word was made by mistake. The edit falls on letters of one script and, but for kanji, on what is
 * unknown, so it never takes or gives grammar and signs around a word. Of kanji, the unknown may stand beside the wrong one: 医寮費 for
 * 医療費 is cut 医｜寮費.
 */
export function judgeEdit(tried: TriedEdit, lexicon: KanjiLexicon): Plausibility {
  const changed = changedBy(tried);
  if (KANJI.test(changed)) return judgeKanji(tried, lexicon);
  if (!touches(tried)) return 'none';
  if (LATIN.test(changed)) return isEnglishSlip(tried) ? 'sure' : 'none';
  if (KATAKANA.test(changed)) return isKatakanaSlip(tried) ? 'sure' : 'none';
  return HIRAGANA.test(changed) && isHiraganaSlip(tried, changed) ? 'sure' : 'none';
}

/** The characters that an edit takes away, gives, or exchanges. */
function changedBy({ typed, known, edit: { kind, at } }: TriedEdit): string {
  if (kind === 'insert') return known.charAt(at);
  if (kind === 'delete') return typed.charAt(at);
  return kind === 'substitute' ? typed.charAt(at) + known.charAt(at) : typed.slice(at, at + 2);
}

function touches({ unknown: { start, end }, edit: { kind, at } }: TriedEdit): boolean {
  const length = { insert: 0, delete: 1, substitute: 1, transpose: 2 }[kind];
  return kind === 'insert' ? start <= at && at <= end : at < end && start < at + length;
}

/** Errors seldom fall on the first letter; plurals and British spellings are none. */
function isEnglishSlip({ typed, known }: TriedEdit): boolean {
  return typed[0] === known[0] && plainEnglish(typed) !== plainEnglish(known);
}

function plainEnglish(word: string): string {
  return word.replace(/s$/u, '').replaceAll('z', 's').replaceAll('our', 'or').replace(/tre$/u, 'ter');
}

function isKatakanaSlip(tried: TriedEdit): boolean {
  const { typed, known, unknown } = tried;
  const length = unknown.end - unknown.start + known.length - typed.length;
  return isSameKana(tried) || (length >= SHORTEST_WITH_OTHER_KATAKANA && !isOtherBeginning(tried));
}

function isHiraganaSlip(tried: TriedEdit, changed: string): boolean {
  return !isOtherWording(tried, changed) && (isSameKana(tried) || !isOtherBeginning(tried));
}

/** A particle more or less; one that stands there twice is a mistake. */
function isOtherWording({ typed, unknown, edit: { kind, at } }: TriedEdit, changed: string): boolean {
  if (kind === 'delete' && at > unknown.start && changed === typed.charAt(at - 1)) return false;
  if (kind !== 'insert' && kind !== 'delete') return false;
  const isAtEdge = at <= unknown.start || at + (kind === 'delete' ? 1 : 0) >= unknown.end;
  return PARTICLE.test(changed) || (isAtEdge && PARTICLE_AT_EDGE.test(changed));
}

/** Words that rhyme are two words (ワーケーション, ラーケーション). */
function isOtherBeginning({ unknown, edit: { kind, at } }: TriedEdit): boolean {
  return at === unknown.start && kind !== 'insert' && kind !== 'delete';
}

function isSameKana({ typed, known, edit: { kind, at } }: TriedEdit): boolean {
  return kind === 'substitute' && plainKana(typed.charAt(at)) === plainKana(known.charAt(at));
}

/** Without voicing, and in full size. */
function plainKana(kana: string): string {
  const [plain = ''] = kana.normalize('NFD');
  return /[ァィゥェォッャュョヮ]/u.test(plain) ? String.fromCharCode(plain.charCodeAt(0) + 1) : plain;
}

/**
 * Kanji are written as one hears a word, so a wrong one is read like the right one, or it is so rare that it only looks like it, or the word is so long
 * that no other is like it.
 * One too many is there twice, and none is left out: 地域猫活動 has one kanji more than 地域活動 and is something else.
 */
function judgeKanji({ typed, known, edit: { kind, at } }: TriedEdit, lexicon: KanjiLexicon): Plausibility {
  if (kind === 'insert') return 'none';
  if (kind === 'delete') return typed.charAt(at) === typed.charAt(at - 1) ? 'likely' : 'none';
  if (known.length < SHORTEST_WITH_OTHER_KANJI) return 'none';
  if (kind === 'transpose') return 'likely';
  const readings = lexicon.readingsOf(typed.charAt(at));
  const isAlike = [...readings].some((reading) => lexicon.readingsOf(known.charAt(at)).has(reading));
  if (isAlike) return isOfWords(known, lexicon) ? 'sure' : 'likely';
  const isLong = known.length >= LONG_ENOUGH && KANJI.test(known);
  return readings.size === 0 || isLong ? 'likely' : 'none';
}

/** New words are coined after others that are read alike (終活 after 就活), but seldom after those of a dictionary. */
function isOfWords(text: string, { cut }: KanjiLexicon): boolean {
  return [...text.matchAll(KANJI_RUN)].every(([run]) => cut(run).every(({ kind }) => kind !== 'unknown'));
}
