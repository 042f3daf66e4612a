/**
 * What makes a word with the 市, 町, 村 or 区 before it: of each line one beginning, without what is a word by itself (市民参加, but
 * 市の民生委員). Words of any municipality, not of particular ones.
 */
const FOLLOWING = [
  '民(?!間|営|泊|宿(?!泊)|生(?!活|涯)|俗|芸(?!術)|話|謡|法(?!律)|家(?!族|庭)|族)',
  '議(?:会|員)',
  '長(?!期|寿|命|時間|距離|年(?!頭|末|始)|所(?!信|管|感)|短|屋|引|い|く|さ)',
  '役(?:所|場)',
  '立(?!地|案|証|体|候補|法|場|派|ち|て|つ|っ)',
  '政(?!策|治|府|令|党|務|権|財)',
  '営(?!農|業|利|繕|巣|み|む)',
  '内(?!部(?!活)|容(?!器)|科|陸|需|職(?!場|員|業|種)|定(?!住|着|期|員)|水(?:面|氾濫|対策)|視鏡|訳|覧|示|申|閣)',
  '外(?!国|部|出(?!身|先)|来(?:種|魚|生物|植物|診|語)|郭|交(?!流|通)|観(?!光)|注|壁|構|灯|洋|貨|食|科|務|資系|遊)',
  '域(?!学)',
  '税(?!金|務|制|率|理|額|源)',
  '道(?!の駅|路(?!線)|徳|具|場|州|端|筋|案内)',
  '有(?:地|林|財産|施設|物|建築)',
];
/** Only with one of them. */
const FOLLOWING_ONE = [
  '(?<=市)(?:街[地化]|場(?!所|面|合)|町村)',
  '(?<=[町村])(?:おこし|づくり)',
  '(?<=区)画(?!像|面|期|家|廊)',
];

const CITY_WORD = new RegExp(`(?<=[市町村区])(?:${[...FOLLOWING, ...FOLLOWING_ONE].join('|')})`, 'uy');

/**
 * True where the character before a place of a text begins a word with what follows: 市 in 鶴岡市|議会 and 本庄市|民の意見, but not in
 * 鶴岡市|長期計画 or 本庄市|の議会.
 */
export function endsInCityWord(text: string, place: number): boolean {
  CITY_WORD.lastIndex = place;
  return CITY_WORD.test(text);
}
