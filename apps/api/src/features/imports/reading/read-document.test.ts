import { buildDocument } from '@thidua/testing';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from './file-reader.ts';

async function textOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readDocument(bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value.text;
}

async function refusalOf(bytes: Uint8Array): Promise<string | undefined> {
  const outcome = await readDocument(bytes);
  return outcome.ok ? undefined : outcome.error.code;
}

describe('a document', () => {
  test('gives its paragraphs with the numbers that Word prints, and its tables cell by cell', async () => {
    const bytes = buildDocument({
      paragraphs: [
        'KẾ HOẠCH',
        { text: 'MỤC ĐÍCH', list: 'roman' },
        { text: 'Mục đích', list: 'decimal' },
        { text: 'Ý một', list: 'bullet' },
        { text: 'Yêu cầu', list: 'decimal' },
        { text: 'Sâu hơn', list: 'decimal', level: 1 },
        { text: 'NỘI DUNG', list: 'roman' },
        { text: 'a < b & c', list: 'letter' },
      ],
      table: [
        [
          ['Nơi nhận:', '- UBND tỉnh;'],
          ['GIÁM ĐỐC', 'Nguyễn Văn A'],
        ],
      ],
    });
    expect((await textOf(bytes)).split('\n\n')).toEqual([
      'KẾ HOẠCH',
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      '• Ý một',
      '2. Yêu cầu',
      '2.1. Sâu hơn',
      'II. NỘI DUNG',
      'a) a < b & c',
      'Nơi nhận:',
      '- UBND tỉnh;',
      'GIÁM ĐỐC',
      'Nguyễn Văn A',
    ]);
  });

  test('is read without what was struck out, codes of fields, and the second copy of a drawing', async () => {
    const markup =
      '<w:p><w:r><w:t>Còn</w:t></w:r><w:del><w:r><w:delText>bỏ</w:delText><w:t>bỏ</w:t></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:tab/><w:t>lại</w:t></w:r></w:p>' +
      '<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Khung</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Khung</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>';
    expect(await textOf(buildDocument({ paragraphs: [], markup }))).toBe('Còn lại\n\nKhung');
  });

  test('may be a plain text, in UTF-8, UTF-16 or an old font', async () => {
    expect(await textOf(Buffer.from('KẾ HOẠCH\nnăm 2021'))).toBe('KẾ HOẠCH\nnăm 2021');
    expect(await textOf(Buffer.from('\uFEFFKẾ HOẠCH', 'utf16le'))).toContain('KẾ HOẠCH');
    const old = await readDocument(Buffer.from('KÕ ho¹ch thi ®ua n¨m 2021 cña Së Ngo¹i vô', 'latin1'));
    expect(old).toMatchObject({ value: { text: 'Kế hoạch thi đua năm 2021 của Sở Ngoại vụ', encoding: 'TCVN3' } });
  });
});

const OLE = Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(512)]);
const ONE = ['Một dòng'];
const MACRO_TYPE = 'application/vnd.ms-word.document.macroEnabled.main+xml';

test.each<readonly [string, Uint8Array, string]>([
  ['empty', Buffer.alloc(0), 'EMPTY_FILE'],
  ['of blanks', Buffer.from(' \n\n '), 'NO_ROWS'],
  ['a PDF', Buffer.from('%PDF-1.7 …'), 'NOT_A_SPREADSHEET'],
  ['a page of the web', Buffer.from('<html><p>1'), 'NOT_A_SPREADSHEET'],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'NOT_A_SPREADSHEET'],
  ['a Word file of 2003', OLE, 'OLD_EXCEL'],
  ['locked with a password', Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]), 'PASSWORD_PROTECTED'],
  ['with macros', buildDocument({ paragraphs: ONE, parts: { 'word/vbaProject.bin': 'macro' } }), 'HAS_MACROS'],
  ['a .docm that calls itself otherwise', buildDocument({ paragraphs: ONE, contentType: MACRO_TYPE }), 'HAS_MACROS'],
  [
    'of pictures only',
    buildDocument({
      paragraphs: ['', ''],
      parts: { 'word/media/image1.png': 'PNG' },
      markup: '<w:p><w:drawing/></w:p>',
    }),
    'NO_ROWS',
  ],
  [
    'with a file inside',
    buildDocument({ paragraphs: ONE, parts: { 'word/embeddings/a.xlsx': 'PK' } }),
    'UNSAFE_ARCHIVE',
  ],
  [
    'that names entities',
    buildDocument({
      paragraphs: ONE,
      parts: { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
    }),
    'UNSAFE_ARCHIVE',
  ],
  ['cut off', buildDocument({ paragraphs: ONE }).subarray(0, 300), 'DAMAGED'],
  [
    'with a broken body',
    buildDocument({ paragraphs: ONE, parts: { 'word/document.xml': '<w:document><w:p>' } }),
    'DAMAGED',
  ],
  [
    'a bomb of blanks',
    buildDocument({ paragraphs: ONE, parts: { 'word/big.xml': new Uint8Array(60 * 1024 * 1024) } }),
    'TOO_MUCH_INSIDE',
  ],
  ['longer than any plan', Buffer.from('Mục tiêu. '.repeat(60_000)), 'TOO_MUCH_INSIDE'],
])('a document is refused that is %s', async (_name, bytes, code) => {
  expect(await refusalOf(bytes)).toBe(code);
});
