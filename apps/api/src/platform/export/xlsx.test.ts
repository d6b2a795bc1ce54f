import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Table } from './column.ts';
import { csvOf } from './csv.ts';
import { looksLikeFormula } from './live-formula.ts';
import { columnLetters, rowXml } from './xlsx-cells.ts';
import { sheetNameOf } from './xlsx-parts.ts';
import { xlsxOf } from './xlsx.ts';
import { xmlText } from './xml-text.ts';

/** What people write, or paste, that a spreadsheet might run (security.md 5.4, 85). */
const ATTACKS = [
  '=1+1',
  '+84 912 345 678',
  '-2',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '"=1',
  "'=cmd|'/C calc'!A0",
  'Nguyễn\n=HYPERLINK("http://x")',
  '=cmd|"/C calc"!A0',
];
const HARMLESS = ['Nguyễn Thị Hà', 'HS-2021-014', 'a=b', '1-2', '', '– đang khuyết', '(=)', 'x@y.vn'];

async function* once(rows: readonly (readonly Cell[])[]): AsyncGenerator<readonly (readonly Cell[])[]> {
  yield rows;
  await Promise.resolve();
}

function table(rows: readonly (readonly Cell[])[], heads: Table['heads']): Table {
  return { heads, portions: once(rows) };
}

async function joined(pieces: AsyncGenerator<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}

async function partsOf(pieces: AsyncGenerator<Uint8Array>): Promise<Readonly<Record<string, string>>> {
  const chunks: Uint8Array[] = [];
  for await (const piece of pieces) chunks.push(piece);
  const parts = unzipSync(new Uint8Array(Buffer.concat(chunks)));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const NAME = { header: 'Họ và tên', width: 28, kind: 'text' } as const;
const text = (value: string): Cell => ({ kind: 'text', value });

describe('a text that a spreadsheet might run', () => {
  test.each(ATTACKS)('%j is seen', (attack) => {
    expect(looksLikeFormula(attack)).toBe(true);
  });

  test.each(HARMLESS)('%j is left as it is', (words) => {
    expect(looksLikeFormula(words)).toBe(false);
  });

  test.each(ATTACKS)('%j stands in CSV behind an apostrophe', async (attack) => {
    const csv = await joined(csvOf(table([[text(attack)]], [NAME])));
    const [, field = ''] = /^\uFEFFHọ và tên\r\n([\s\S]*)\r\n$/u.exec(csv) ?? [];
    const said = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
    expect(said).toBe(`'${attack}`);
  });

  test.each(ATTACKS)('%j is a text cell of a workbook, and stays one when it is edited', (attack) => {
    const xml = rowXml(2, [text(attack)]);
    expect(xml).toContain('t="inlineStr"');
    expect(xml).toContain('s="7"');
    expect(xml).not.toContain('<f>');
  });
});

describe('CSV', () => {
  test('is read back as it was written', async () => {
    const rows = [
      [text('Hà, "Văn phòng"'), text('hai\ndòng')],
      [text(''), text('Đà')],
    ];
    const csv = await joined(csvOf(table(rows, [NAME, { ...NAME, header: 'Ghi chú' }])));
    expect(csv).toBe('\uFEFFHọ và tên,Ghi chú\r\n"Hà, ""Văn phòng""","hai\ndòng"\r\n,Đà\r\n');
  });

  test('says numbers and days in the one way that every program reads', async () => {
    const cells: Cell[] = [
      { kind: 'decimal', value: 1234.5 },
      { kind: 'percent', value: 0.2222 },
      { kind: 'date', value: '2021-01-05' },
      { kind: 'integer', value: -3 },
      { kind: 'integer', value: null },
    ];
    const csv = await joined(csvOf(table([cells], [NAME, NAME, NAME, NAME, NAME])));
    expect(csv.split('\r\n')[1]).toBe('1234.5,0.2222,2021-01-05,-3,');
  });
});

describe('a workbook', () => {
  test('has the table on the first sheet with its head row frozen, and what is known about it on the second', async () => {
    const parts = await partsOf(
      xlsxOf({
        ...table([[text('Nguyễn Thị Hà')]], [NAME]),
        sheetName: 'Danh sách cán bộ',
        facts: () => [
          ['', 'Danh sách cán bộ'],
          ['Số dòng', '1'],
        ],
      }),
    );
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Danh sách cán bộ"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:A2"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('Nguyễn Thị Hà');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('Số dòng');
    expect(parts['xl/styles.xml']).toContain('Times New Roman');
  });

  test('counts days as Excel does, and keeps days before 1900 as texts', () => {
    const xml = rowXml(2, [
      { kind: 'date', value: '2021-12-05' },
      { kind: 'datetime', value: '2021-12-05T12:00:00' },
      { kind: 'date', value: '1890-05-19' },
    ]);
    expect(xml).toContain('<c r="A2" s="5"><v>44535</v></c>');
    expect(xml).toContain('<c r="B2" s="6"><v>44535.5</v></c>');
    expect(xml).toContain('1890-05-19</t>');
    // A rounded share of a day would show two o'clock as 13:59.
    expect(rowXml(2, [{ kind: 'datetime', value: '2021-12-10T14:00:00' }])).toContain(`<v>${44_540 + 14 / 24}</v>`);
  });

  test('holds what XML allows and nothing that Excel would read as a code', () => {
    expect(xmlText('a\u0000b\uFFFE<&"_x0041_\uD800')).toBe('ab&lt;&amp;&quot;_x005F_x0041_\uFFFD');
    expect(xmlText('x'.repeat(40_000))).toHaveLength(32_767);
  });

  test.each([
    ['Kết quả: [Đợt 1]/2', 'Kết quả Đợt 1 2'],
    ["'Tên'", 'Tên'],
    ['', 'Danh sách'],
    ['Danh sách hồ sơ đề nghị khen thưởng năm 2021', 'Danh sách hồ sơ đề nghị khen'],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('calls the sheet of %j %j', (wanted, name) => {
    expect(sheetNameOf(wanted)).toBe(name);
  });

  test('names columns as Excel does', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  test('whatever people write, the XML of a row is well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (anything) => {
        const inner = /<t xml:space="preserve">([\s\S]*)<\/t>/u.exec(rowXml(2, [text(`x${anything}`)]))?.[1] ?? '<';
        expect(inner).not.toMatch(/[<>"]/u);
        expect(inner.split('').filter((sign) => sign < ' ' && !'\t\n'.includes(sign))).toEqual([]);
        expect(inner.replaceAll(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
      }),
      { numRuns: 200 },
    );
  });
});
