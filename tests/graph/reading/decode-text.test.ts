import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '#graph/errors.ts';
import { decodeText } from '#graph/reading/decode-text.ts';

const UTF8 = new TextEncoder();

describe('decodeText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    const plain = decodeText(UTF8.encode('移住支援\r\n'), 'a.txt');
    expect(plain).toStrictEqual({ text: '移住支援\r\n', encoding: 'utf-8' });
    expect(decodeText(UTF8.encode('\ufeff移住支援'), 'a.txt').text).toBe('移住支援');
  });

  it('reads UTF-16 of both byte orders by their mark', () => {
    const little = new Uint8Array([0xff, 0xfe, 0x02, 0x5e, 0x11, 0x6c]);
    const big = new Uint8Array([0xfe, 0xff, 0x5e, 0x02, 0x6c, 0x11]);
    expect([little, big].map((bytes) => decodeText(bytes, 'a.txt').text)).toStrictEqual(['市民', '市民']);
  });

  it('tells Shift_JIS and EUC-JP apart', () => {
    // 市民の計画 in both encodings
    const shiftJis = new Uint8Array([0x8e, 0x73, 0x96, 0xaf, 0x82, 0xcc, 0x8c, 0x76, 0x89, 0xe6]);
    const eucJp = new Uint8Array([0xbb, 0xd4, 0xcc, 0xb1, 0xa4, 0xce, 0xb7, 0xd7, 0xb2, 0xe8]);
    expect(decodeText(shiftJis, 'a.txt')).toStrictEqual({ text: '市民の計画', encoding: 'shift_jis' });
    expect(decodeText(eucJp, 'a.txt')).toStrictEqual({ text: '市民の計画', encoding: 'euc-jp' });
  });

  it.each([
    ['empty', new Uint8Array(), 'is empty'],
    ['blank', UTF8.encode(' \n\u3000\n'), 'holds no text'],
    ['binary with zeros', new Uint8Array([0x25, 0x50, 0, 1, 2]), 'is binary'],
    ['control characters', UTF8.encode('\u0001\u0002\u0003abc'), 'is binary'],
    ['no known encoding', new Uint8Array([0xff, 0xff, 0xff, 0x80]), 'is in no known encoding'],
  ])('refuses content that is %s and names the file', (_, bytes, fault) => {
    expect(() => decodeText(bytes, 'plan.txt')).toThrow(InvalidInputError);
    expect(() => decodeText(bytes, 'plan.txt')).toThrow(`decodeText: plan.txt ${fault}`);
  });
});
