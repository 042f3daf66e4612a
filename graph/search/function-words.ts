/**
 * Pairs of hiragana that join or end sentences rather than name things. They stay in the index (so that quotations are
 * found) and weigh little in queries. Words that plans write in hiragana (まち, ひと, こども, ふるさと) are not among them.
 */
const ENDINGS =
  'する して した され せる させ ます まし です でし てい いる いて いた ある あり こと もの ため たい ない なく なる なり から まで より など とし とい いう という うに よう おい いて けて によ よる とに ける すす すべ べき たち って った れる れた れて られ える えて くる くれ てき でき きる きた おけ つい いて しま しい らし のよ てく がら ほか また さら らに にお にな での との への には では とは ても でも のに のは のが のを をす をし にし がい がな てる でる どう うし した たら らい いい うか かな やつ ちょ っと もら らう いま まの'.split(
    ' ',
  );

const FUNCTION_PAIRS = new Set(ENDINGS);
const HIRAGANA_PAIR = /^[ぁ-ゖー]{2}$/u;
/** A particle joined to the word beside it (を支, 人を). */
const PARTICLE_EDGE = /^[をはがのにでとへもや][^ぁ-ゖー]$|^[^ぁ-ゖー][をはがのにでとへもや]$/u;

/** How much a pair of characters says about what is meant. */
export type PairSense = 'content' | 'edge' | 'function';

/** Tells pairs that name things from word edges with a particle and from pairs of grammar alone. */
export function senseOfPair(pair: string): PairSense {
  if (PARTICLE_EDGE.test(pair)) return 'edge';
  return HIRAGANA_PAIR.test(pair) && FUNCTION_PAIRS.has(pair) ? 'function' : 'content';
}
