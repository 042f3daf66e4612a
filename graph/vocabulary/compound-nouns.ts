/** A noun made of verbs that is written with more or fewer kana. */
interface CompoundNoun {
  /** With all its kana: 取り組み. */
  readonly full: string;
  /** With none: 取組. */
  readonly shortest: string;
  /** What its verb begins with: 取り組 of 取り組む. */
  readonly stem: string;
  /** All forms but the shortest, also what begins a verb (取り組 of 取り組む), so that noun and verb are found together. */
  readonly variants: readonly string[];
}

/** Nouns of official texts, with all their kana; compare 「公用文における漢字使用等について」 (2010), 別紙 2. */
const NOUNS =
  '取り組み 受け入れ 引っ越し 引き継ぎ 引き受け 引き上げ 引き下げ 引き取り 申し込み 申し立て 申し合わせ 申し出 話し合い 支え合い 助け合い 打ち合わせ 問い合わせ 組み合わせ 組み立て 組み入れ 読み聞かせ 立ち上げ 立ち寄り 立ち入り 積み立て 積み上げ 貸し出し 貸し付け 借り入れ 借り上げ 買い取り 買い上げ 買い替え 売り上げ 払い戻し 支払い 繰り越し 繰り入れ 切り替え 取り扱い 取り決め 取り消し 取り壊し 取り付け 取り引き 乗り換え 乗り入れ 乗り降り 乗り継ぎ 乗り場 受け付け 受け取り 受け持ち 受け皿 割り当て 割り引き 落ち葉 書き換え 書き込み 差し引き 差し止め 締め切り 据え置き 備え付け 炊き出し 付き添い 届け出 振り替え 振り込み 掘り起こし 持ち込み 寄り添い 寄り合い 呼び込み 入れ替え 埋め立て 置き換え 置き場 折り返し 駆け込み 住み替え 建て替え 立て替え 使い捨て 手続き 見積もり'.split(
    ' ',
  );
/** A stem of one kanji and the kana behind it. */
const STEM = /([\p{Script=Han}々])(\p{Script=Hiragana}*)/gu;

/** Nouns made of verbs in all the ways in which they are written. */
export const COMPOUND_NOUNS: readonly CompoundNoun[] = NOUNS.map((full) => {
  const stems = [...full.matchAll(STEM)].map(([, kanji = '', kana = '']) => ({ kanji, kana }));
  const forms = stems.reduce<readonly string[]>(
    (begun, { kanji, kana }) => begun.flatMap((form) => endingsOf(kana).map((ending) => form + kanji + ending)),
    [''],
  );
  const shortest = stems.map(({ kanji }) => kanji).join('');
  const last = stems.at(-1)?.kana.length ?? 0;
  const stem = full.slice(0, full.length - last);
  return { full, shortest, stem, variants: [...new Set(forms)].filter((form) => form !== shortest) };
});

/** 合わせ is also written 合せ. */
function endingsOf(kana: string): readonly string[] {
  return [...new Set([kana, kana.slice(-1), ''])];
}
