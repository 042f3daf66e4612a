import mammoth from 'mammoth';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { TakenComparison } from '#graph/exporting/taken-comparison.ts';
import { measureSheet, takenSheets } from '#graph/exporting/taken-sheets.ts';
import { takenJson } from '#graph/exporting/taken-json.ts';
import { takenText } from '#graph/exporting/taken-text.ts';
import { writeWord } from '#graph/exporting/write-word.server.ts';
import { writeWorkbook } from '#graph/exporting/write-workbook.server.ts';
import { SAMPLE_COMPARISON } from '../../support/sample-taken.ts';

const workbook = async () => readExcelFile(Buffer.from(await writeWorkbook(takenSheets(SAMPLE_COMPARISON))));

describe('a comparison as a workbook', () => {
  it('holds one heading row and a row for each measure, codes as texts, lines as numbers, formulas disarmed', async () => {
    const [measures] = await workbook();
    expect(measures?.data).toStrictEqual([
      measureSheet(SAMPLE_COMPARISON).columns.map(({ heading }) => heading),
      [
        '012345',
        '甲市',
        '施策',
        '1-2',
        '移住相談',
        null,
        '移住の相談に応じます。\n窓口を設けます。',
        '企画課、住宅課',
        '移住者数',
        '※1関係人口',
        '移住・定住の促進（丙市）',
        '移住相談',
        '移住（丙市）',
        '窓口',
        '会議で確認',
        '甲市総合戦略（案）',
        '案',
        '1 移住 › (1) 相談',
        3,
        4,
        'http://a.example/documents/d-a?from=3&to=4#L3',
      ],
      [
        '000019',
        '丙市',
        '施策',
        null,
        "'=1+1",
        '施策名は原文の表から失われています',
        null,
        null,
        null,
        null,
        '移住・定住の促進（甲市）',
        null,
        '移住（甲市）',
        null,
        null,
        '甲市総合戦略（案）',
        null,
        null,
        7,
        7,
        'http://a.example/documents/d-a?from=3&to=4#L3',
      ],
    ]);
  });

  it('keeps units apart from amounts: plain numbers become numbers, other wordings stay as printed', async () => {
    const indicators = (await workbook()).find(({ sheet }) => sheet === '指標');
    expect(indicators?.data.map((row) => row.slice(4, 9))).toStrictEqual([
      ['指標', '種別', '現状値', '目標値', '単位'],
      ['移住者数', 'KPI', 1200, '増加', '人'],
    ]);
  });

  it('says on a sheet of its own what it is, when it was made and how it is to be read', async () => {
    const about = (await workbook()).at(-1);
    expect(about?.data.slice(0, 4)).toStrictEqual([
      ['事項', '内容'],
      ['表題', '2件の施策の比較'],
      ['作成日', '2026-04-01'],
      ['アドレス', 'http://a.example/compare/side-by-side?unit=m-aaaaaaaaaaaa'],
    ]);
  });

  it('leaves out what XML cannot hold', async () => {
    const sheet = { name: 'x', columns: [{ heading: 'a', width: 9 }], rows: [['甲\u0000\uD800乙']] };
    const [read] = await readExcelFile(Buffer.from(await writeWorkbook([sheet])));
    expect(read?.data).toStrictEqual([['a'], ['甲乙']]);
  });

  it('says at the end of a text that no cell can hold that it was cut, between two characters', async () => {
    const sheet = { name: 'a', columns: [{ heading: 'h', width: 10 }], rows: [[`a${'𠮷'.repeat(20_000)}`]] };
    const [read] = await readExcelFile(Buffer.from(await writeWorkbook([sheet])));
    expect(read?.data[1]).toStrictEqual([`a${'𠮷'.repeat(16_382)}…`]);
  });
});

describe('a comparison as a Word document', () => {
  it('holds the table cell by cell, the notes, the sources and the date', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeWord(SAMPLE_COMPARISON)) });
    const rows = [...value.matchAll(/<tr>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) =>
        cell.replaceAll(/<\/p><p>|<br \/>/gu, '\n').replaceAll(/<[^>]+>/gu, ''),
      ),
    );
    expect(rows).toStrictEqual([
      ['', '甲市', '丙市'],
      ['文書', '甲市総合戦略（案）', '甲市総合戦略（案）'],
      ['状態', '案', '文書に記載なし'],
      ['節', '1 移住 › (1) 相談', '文書に記載なし'],
      ['施策名', '移住相談', '=1+1\n施策名は原文の表から失われています'],
      ['本文', '移住の相談に応じます。\n窓口を設けます。', '文書に記載なし'],
      ['関係課', '企画課、住宅課', '文書に記載なし'],
      ['指標', '「1 移住」の指標\n移住者数（現状値 １,２00、目標値 増加、単位 人）', '文書に記載なし'],
      ['用語', '※1関係人口：地域と関わる人', '文書に記載なし'],
      [
        '共有概念',
        '移住・定住の促進（丙市と共通）\nここだけに言葉がある概念：移住相談',
        '移住・定住の促進（甲市と共通）',
      ],
      ['共通の語', '移住（丙市）', '移住（甲市）'],
      ['原文の行', '3–4行', '7行'],
    ]);
    const text = value.replaceAll(/<[^>]+>/gu, '\n');
    expect(text).toContain('作成日　2026年4月1日');
    expect(text).toContain('甲市　会議で確認');
    expect(text).toContain('甲市「甲市総合戦略（案）」（案）1 移住 › (1) 相談　「移住相談」　3–4行');
  });

  it('leaves out what XML cannot hold, wherever a text comes from', async () => {
    const taint = (text: string) => `\u0000${text}\u000B\uD800`;
    const measures = SAMPLE_COMPARISON.measures.map((measure) => ({ ...measure, column: taint(measure.column) }));
    const tainted = { ...SAMPLE_COMPARISON, title: taint(SAMPLE_COMPARISON.title), measures };
    const read = async (taken: TakenComparison) =>
      (await mammoth.convertToHtml({ buffer: Buffer.from(await writeWord(taken)) })).value;
    expect(await read(tainted)).toBe(await read(SAMPLE_COMPARISON));
  });
});

describe('a comparison as text', () => {
  it('gives each measure with its words, note and source', () => {
    expect(takenText(SAMPLE_COMPARISON)).toBe(`2件の施策の比較（2026年4月1日作成）

1. 甲市「移住相談」
「移住の相談に応じます。
窓口を設けます。」
関係課：企画課、住宅課
メモ：会議で確認
出典：甲市「甲市総合戦略（案）」（案）1 移住 › (1) 相談 3–4行
http://a.example/documents/d-a?from=3&to=4#L3

2. 丙市「=1+1」（施策名は原文の表から失われています）
出典：丙市「甲市総合戦略（案）」 7行
http://a.example/documents/d-a?from=3&to=4#L3

http://a.example/compare/side-by-side?unit=m-aaaaaaaaaaaa
`);
  });

  it('gives JSON under a named schema', () => {
    expect(JSON.parse(takenJson(SAMPLE_COMPARISON))).toStrictEqual({
      schema: 'shisaku-atlas-side-by-side/1',
      ...SAMPLE_COMPARISON,
    });
  });
});
