import { buildDirtyStaffFile, buildLargeStaffFile, buildWorkbook, type BuiltCell } from '@thidua/testing';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fromUnicode, type RawCell } from '@thidua/domain/imports';
import { readContent, readSheets } from './file-reader.ts';
import type { SheetContent } from './read-request.ts';

async function contentOf(bytes: Uint8Array, sheet = 0): Promise<SheetContent> {
  const outcome = await readContent(bytes, sheet);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly RawCell[])[]> {
  return (await contentOf(bytes)).rows.map(({ json }) => JSON.parse(json) as RawCell[]);
}

async function refusalOf(bytes: Uint8Array): Promise<string | undefined> {
  const outcome = await readSheets(bytes);
  return outcome.ok ? undefined : outcome.error.code;
}

function oneSheet(...rows: readonly (readonly BuiltCell[])[]): Uint8Array {
  return buildWorkbook({ sheets: [{ name: 'Trang 1', rows }] });
}

const TABLE = [
  ['Họ và tên', 'Năm'],
  ['Nguyễn Thị Hằng', '2020'],
] as const;

/** A sheet with rows as other programs write them: each by its attributes. */
function oddRows(...rows: readonly string[]): Uint8Array {
  const cells = (at: number) => `<c t="inlineStr"><is><t>Dòng ${at}</t></is></c>`;
  const sheet = `<worksheet><sheetData>${rows.map((attribute, at) => `<row ${attribute}>${cells(at)}</row>`).join('')}</sheetData></worksheet>`;
  return buildWorkbook({ sheets: [{ name: 'Trang 1', rows: [] }], parts: { 'xl/worksheets/sheet1.xml': sheet } });
}

test.each([
  ['missing', ['', '', ''], [1, 2, 3]],
  ['double', ['r="5"', 'r="5"', 'r="6"'], [5, 6, 7]],
  ['turned round', ['r="9"', 'r="2"', 'r="20"'], [9, 10, 20]],
  ['no numbers', ['r="NaN"', 'r="-3"', 'r="1.5"', 'r="0"'], [1, 2, 3, 4]],
  ['beyond every sheet', ['r="99999999999"', 'r="1048576"', 'r="4294967297"'], [1, 1_048_576, 1_048_577]],
])('row numbers that are %s are counted on', async (_what, rows, numbers) => {
  const content = await contentOf(oddRows(...rows));
  expect(content.rows.map(({ number }) => number)).toEqual(numbers);
});

test('whoever comes while many files wait to be read is asked to come back', async () => {
  const bytes = oneSheet(...TABLE);
  const outcomes = await Promise.all(Array.from({ length: 14 }, () => readSheets(bytes)));
  const sentAway = outcomes.filter((outcome) => !outcome.ok);
  // Two are read and eight wait.
  expect(sentAway).toEqual(Array.from({ length: 4 }, () => ({ ok: false, error: { code: 'READER_BUSY', limit: 15 } })));
  expect(await readSheets(bytes)).toMatchObject({ ok: true });
});

describe('a workbook', () => {
  test('tells its sheets with the rows that have anything in them', async () => {
    expect(await readSheets(buildDirtyStaffFile())).toEqual({
      ok: true,
      value: [
        { name: 'Danh sách', rows: 30, columns: 10 },
        { name: 'Ghi chú', rows: 1, columns: 1 },
      ],
    });
  });

  test('gives texts with their leading zeros, numbers, days, formulas with the value they have, and errors', async () => {
    const bytes = oneSheet(
      ['007', 42188001234, { day: 32482 }, { padded: 42188001234 }],
      [{ formula: 'A1', value: 'Lê' }, { formula: '1+1', value: 2 }, { formula: 'B1' }, { error: '#N/A' }],
    );
    expect(await rowsOf(bytes)).toEqual([
      ['007', { kind: 'NUMBER', text: '42188001234' }, { kind: 'DATE', text: '1988-12-05' }, '042188001234'],
      [
        { kind: 'TEXT', text: 'Lê', isFormula: true },
        { kind: 'NUMBER', text: '2', isFormula: true },
        { kind: 'TEXT', text: '', isFormula: true },
        { kind: 'ERROR', text: '#N/A' },
      ],
    ]);
  });

  test('keeps the numbers of its rows, and tells what is merged above the table', async () => {
    const { rows, head, merges } = await contentOf(buildDirtyStaffFile());
    expect(rows).toHaveLength(30);
    expect(rows.at(-1)?.number).toBe(30);
    expect(head[2]?.[2]).toBe('Họ và tên');
    expect(merges).toContainEqual({ top: 2, bottom: 3, left: 2, right: 2 });
  });

  test('written in TCVN3 is recognised', async () => {
    const names = ['Nguyễn Thị Hằng', 'Trần Đức Bình', 'Phòng Hợp tác quốc tế'];
    const { encoding } = await contentOf(oneSheet(...names.map((name) => [fromUnicode(name, 'TCVN3')])));
    expect(encoding).toBe('TCVN3');
  });
});

describe('a text file', () => {
  const text = 'Họ và tên;Ngày sinh;Mã\r\nNguyễn Thị Hằng;05/12/1988;007\r\n"Lê; Tám";01/01/1990;008\r\n\r\n;;\r\n';
  const rows = [
    ['Họ và tên', 'Ngày sinh', 'Mã'],
    ['Nguyễn Thị Hằng', '05/12/1988', '007'],
    ['Lê; Tám', '01/01/1990', '008'],
  ];
  // “Họ và tên;Nguyễn Thị Hằng” in Windows-1258, which writes ễ as ê and the mark of ngã.
  const windows1258 = Buffer.from('486FF22076E02074EA6E3B4E677579EADE6E20546869F22048E3CC6E67', 'hex');

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    [
      'UTF-8 with commas',
      Buffer.from(text.replaceAll('"Lê; Tám"', 'Lê#Tám').replaceAll(';', ',').replace('Lê#Tám', 'Lê; Tám')),
    ],
    [
      'UTF-8 with tabs',
      Buffer.from(text.replaceAll('"Lê; Tám"', 'Lê#Tám').replaceAll(';', '\t').replace('Lê#Tám', 'Lê; Tám')),
    ],
  ])('in %s is read', async (_name, bytes) => {
    expect(await rowsOf(bytes)).toEqual(rows);
  });

  test('in the Vietnamese page of Windows is read', async () => {
    expect(await rowsOf(windows1258)).toEqual([['Họ và tên', 'Nguyễn Thị Hằng']]);
  });

  test('in TCVN3 is left for the conversion that a person confirms', async () => {
    const bytes = Buffer.from('NguyÔn ThÞ H»ng;TrÇn §øc B×nh;Phßng Hîp t¸c', 'latin1');
    const { encoding } = await contentOf(bytes);
    expect(encoding).toBe('TCVN3');
    expect(await rowsOf(bytes)).toEqual([['NguyÔn ThÞ H»ng', 'TrÇn §øc B×nh', 'Phßng Hîp t¸c']]);
  });
});

describe('a file that is not taken', () => {
  const ole = Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(512)]);
  const locked = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
  const macros = { 'xl/vbaProject.bin': 'macro' };
  const macroType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  const sheets = [{ name: 'A', rows: TABLE }];

  test.each<readonly [string, Uint8Array, string]>([
    ['empty', Buffer.alloc(0), 'EMPTY_FILE'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'NOT_A_SPREADSHEET'],
    ['a page of the web called .xls', Buffer.from('<html><table><tr><td>1'), 'NOT_A_SPREADSHEET'],
    [
      'a document of words',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') }),
      'NOT_A_SPREADSHEET',
    ],
    ['an Excel file of 2003', ole, 'OLD_EXCEL'],
    ['locked with a password', locked, 'PASSWORD_PROTECTED'],
    ['one with macros', buildWorkbook({ sheets, parts: macros }), 'HAS_MACROS'],
    ['one with macros that call themselves otherwise', buildWorkbook({ sheets, contentType: macroType }), 'HAS_MACROS'],
    ['cut off', buildWorkbook({ sheets }).subarray(0, 900), 'DAMAGED'],
    [
      'one with a broken sheet',
      buildWorkbook({ sheets, parts: { 'xl/worksheets/sheet1.xml': '<worksheet><row>' } }),
      'DAMAGED',
    ],
    ['one with a file inside', buildWorkbook({ sheets, parts: { 'xl/embeddings/a.xlsx': 'PK' } }), 'UNSAFE_ARCHIVE'],
    ['one that climbs out of its folder', zipSync({ '../../etc/passwd': strToU8('x') }), 'UNSAFE_ARCHIVE'],
    [
      'one that names entities',
      buildWorkbook({
        sheets,
        parts: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>' },
      }),
      'UNSAFE_ARCHIVE',
    ],
    ['without a single row', buildWorkbook({ sheets: [{ name: 'A', rows: [[], ['', ' ']] }] }), 'NO_ROWS'],
    ['of 20,001 rows', Buffer.from('a\n'.repeat(20_001)), 'TOO_MANY_ROWS'],
    ['of 201 columns', Buffer.from('a;'.repeat(201) + 'a'), 'TOO_MANY_COLUMNS'],
  ])('%s', async (_what, bytes, code) => {
    expect(await refusalOf(bytes)).toBe(code);
  });

  test('one that says of itself to be smaller than it is', async () => {
    const bytes = Buffer.from(
      buildWorkbook({ sheets: [{ name: 'A', rows: Array.from({ length: 50 }, () => ['aaaaaaaa']) }] }),
    );
    // The size before packing, in every header of the directory and of the entries.
    for (const [signature, offset] of [
      ['504b0102', 24],
      ['504b0304', 22],
    ] as const) {
      for (let at = bytes.indexOf(signature, 0, 'hex'); at !== -1; at = bytes.indexOf(signature, at + 4, 'hex')) {
        bytes.writeUInt32LE(10, at + offset);
      }
    }
    expect(await refusalOf(bytes)).toBe('DAMAGED');
  });

  test('one whose entries lie over one another', async () => {
    const bytes = Buffer.from(buildWorkbook({ sheets }));
    const first = bytes.indexOf('504b0102', 0, 'hex');
    const second = bytes.indexOf('504b0102', first + 4, 'hex');
    bytes.writeUInt32LE(bytes.readUInt32LE(first + 42), second + 42);
    expect(await refusalOf(bytes)).toBe('UNSAFE_ARCHIVE');
  });
});

test('a bomb of 700,000 rows is refused, and the server hardly notices', async () => {
  const row = '<row><c t="n"><v>1</v></c><c t="n"><v>1</v></c></row>';
  const sheet = strToU8(`<worksheet><sheetData>${row.repeat(700_000)}</sheetData></worksheet>`);
  const bomb = buildWorkbook({
    sheets: [{ name: 'A', rows: TABLE }],
    parts: { 'xl/worksheets/sheet1.xml': sheet.subarray(0, 49_000_000) },
  });
  const before = process.memoryUsage().rss;
  const code = await refusalOf(bomb);
  expect(code).toBe('TOO_MANY_ROWS');
  expect(bomb.length).toBeLessThan(1_000_000);
  expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(300);
});

test('a bomb that unpacks to a hundred megabytes is refused by what it declares', async () => {
  const bomb = buildWorkbook({
    sheets: [{ name: 'A', rows: TABLE }],
    parts: { 'xl/media/a.bin': new Uint8Array(100 * 2 ** 20) },
  });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await refusalOf(bomb)).toBe('TOO_MUCH_INSIDE');
});

test('a text that stands in every cell is refused by what the cells say, not by what is unpacked', async () => {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`;
  const bomb = buildWorkbook({
    sheets: [{ name: 'A', rows: TABLE }],
    parts: {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(20_000)}</t></si></sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row.repeat(1_000)}</sheetData></worksheet>`,
    },
  });
  expect(bomb.length).toBeLessThan(100_000);
  const outcome = await readContent(bomb, 0);
  expect(outcome.ok ? undefined : outcome.error.code).toBe('TOO_MUCH_INSIDE');
});

test('5,000 people are read, each row once', async () => {
  const bytes = buildLargeStaffFile(5_000);
  const { rows } = await contentOf(bytes);
  expect(rows).toHaveLength(5_001);
});
