import { describe, expect, it } from 'vitest';
import { endsInCityWord } from '#graph/vocabulary/city-words.ts';

/** The mark stands behind the name of a municipality. */
const read = (marked: string) => endsInCityWord(marked.replace('|', ''), marked.indexOf('|'));

describe('endsInCityWord', () => {
  it.each(
    '小美玉市|民活動 小美玉市|民生活 本庄市|民 本庄市|民の健康 鶴岡市|民芸術祭 鶴岡市|議会 鶴岡市|長 鶴岡市|役所 鶴岡市|場 鶴岡市|街地 本庄市|立図書館 本庄市|営住宅 本庄市|政 本庄市|内の公園 本庄市|外からの移住 本庄市|域 本庄市|税 本庄市|道の整備 本庄市|有地 本庄市|町村合併 上里町|民 上里町|役場 上里町|内会 川場村|民 川場村|づくり 川場村|長 港区|民 港区|立 港区|域 港区|画整理'.split(
      ' ',
    ),
  )('%s makes a word with what follows', (marked) => {
    expect(read(marked)).toBe(true);
  });

  it.each(
    '本庄市| 本庄市|の市民 本庄市| 市民 本庄市|市民活動 本庄市|民生委員 本庄市|民間活力 鶴岡市|長期計画 鶴岡市|長寿命化 鶴岡市|立地適正化 鶴岡市|政策 鶴岡市|営農支援 鶴岡市|内部統制 鶴岡市|外国人支援 鶴岡市|場所 鶴岡市|税務課 鶴岡市|道の駅 鶴岡市|道路 鶴岡市|有機農業 鶴岡市|役割 上里町|場 上里町|町民 鶴岡市|画像 神庭|民'.split(
      ' ',
    ),
  )('%s ends a name', (marked) => {
    expect(read(marked)).toBe(false);
  });
});
