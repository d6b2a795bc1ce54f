import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unreachable } from '../kernel/index.ts';
import {
  applyTemplateEvent,
  builtInTexts,
  fillTemplate,
  mayDoWithTemplate,
  parseTemplate,
  TEMPLATE_KINDS,
  TEMPLATE_TRANSITIONS,
  templateAt,
  templateOf,
  templateProblems,
  textsByPart,
  type TemplateTexts,
} from './index.ts';

const KIND = 'AWARD_DECISION';
const BUILT_IN = textsByPart(KIND, builtInTexts(KIND));
const problemsWith = (texts: TemplateTexts) => templateProblems(KIND, { ...BUILT_IN, ...texts });
const VALUES = {
  body: 'Sở Ngoại vụ',
  given: 'Tặng Giấy khen cho 01 tập thể',
  periodFrom: 'ngày 01 tháng 01 năm 2021',
  periodTo: 'ngày 31 tháng 12 năm 2021',
  bonus: 'quy định của pháp luật.',
  year: '2021',
  persons: '0',
  collectives: '01',
};
const wordsOf = (text: string, values = VALUES) =>
  fillTemplate(KIND, 'articles', text, values).map((line) =>
    line.kind === 'LINE' ? line.runs.map((run) => run.text).join('') : `[${line.field}]`,
  );

describe('the wording with which the product comes', () => {
  test.each(TEMPLATE_KINDS)('of %s has nothing wrong', (kind) => {
    expect(templateProblems(kind, {})).toEqual([]);
  });

  test.each(TEMPLATE_KINDS)('of %s names no field twice and asks for fields only in parts that it has', (kind) => {
    const { fields, parts } = templateOf(kind);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    const keys = parts.map(({ key }) => key);
    expect(fields.filter(({ requiredIn }) => requiredIn !== undefined && !keys.includes(requiredIn))).toEqual([]);
  });
});

describe('what is wrong with a wording is said with its part, its line and its field', () => {
  test.each<[string, TemplateTexts, object]>([
    ['a part that is empty', { recipients: ' \n ' }, { code: 'EMPTY', part: 'recipients' }],
    [
      'a field that the paper does not have',
      { recipients: 'Như Điều 3\n{{tên vua}}' },
      { code: 'UNKNOWN_FIELD', part: 'recipients', line: 2, field: 'tên vua' },
    ],
    [
      'a field without its marks, with the one that was meant',
      { recipients: '{{Ten  co quan}}' },
      { code: 'UNKNOWN_FIELD', part: 'recipients', line: 1, field: 'ten co quan', suggestion: 'tên cơ quan' },
    ],
    [
      'a number that the paper must say and does not',
      { articles: String(BUILT_IN['articles']).replace('{{từ ngày}}', 'ngày 01/01') },
      { code: 'MISSING_FIELD', part: 'articles', field: 'từ ngày' },
    ],
    [
      'braces that are not closed',
      { recipients: 'Như Điều 3\n\n{{tên cơ quan' },
      { code: 'LOOSE_BRACES', part: 'recipients', line: 3 },
    ],
    ['bold letters without end', { recipients: '**Như Điều 3' }, { code: 'LOOSE_BOLD', part: 'recipients', line: 1 }],
    [
      'a list inside a sentence',
      { articles: String(BUILT_IN['articles']).replace('{{danh sách}}', 'gồm {{danh sách}}') },
      { code: 'BLOCK_NOT_ALONE', part: 'articles', line: 2, field: 'danh sách' },
    ],
    [
      'a list twice',
      { articles: `${String(BUILT_IN['articles'])}\n{{danh sách}}` },
      { code: 'REPEATED_BLOCK', part: 'articles', line: 5, field: 'danh sách' },
    ],
    [
      'a list where it does not belong',
      { recipients: '{{danh sách}}' },
      { code: 'BLOCK_ELSEWHERE', part: 'recipients', line: 1, field: 'danh sách' },
    ],
    [
      'two lines of authority',
      { authority: 'Giám đốc\n{{tên cơ quan}}' },
      { code: 'SEVERAL_LINES', part: 'authority', line: 2 },
    ],
    ['a text without end', { recipients: 'a'.repeat(6001) }, { code: 'TOO_LONG', part: 'recipients' }],
  ])('%s', (_case, texts, problem) => {
    expect(problemsWith(texts)).toEqual([problem]);
  });
});

test('a heading is one line', () => {
  expect(templateProblems('REVIEW_PAPER', { goals: 'Kết quả\nThành tích' })).toEqual([
    { code: 'SEVERAL_LINES', part: 'goals', line: 2 },
  ]);
});

test('closing words may be left out', () => {
  expect(templateProblems('REVIEW_PAPER', { closing: ' ' })).toEqual([]);
});

describe('fields are filled', () => {
  test('capitals, spaces and decomposed letters name the same field', () => {
    expect(wordsOf('{{ TỪ  ngày }} {{đến ngày}}'.normalize('NFD'))).toEqual([
      `${VALUES.periodFrom} ${VALUES.periodTo}`,
    ]);
  });

  test('a list has its lines for itself', () => {
    expect(wordsOf('Gồm:\n{{danh sách}}\nHết')).toEqual(['Gồm:', '[list]', 'Hết']);
  });

  test('a field that the paper does not have is printed as it was typed', () => {
    expect(wordsOf('Kính gửi {{tên vua}}')).toEqual(['Kính gửi {{tên vua}}']);
  });

  test('what fills a field stays as it is, whatever signs are in it', () => {
    const sign = fc.constantFrom('{{năm}}', '**', '<b>', '&amp;', '{{', '}}', 'Đặng');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
        const body = signs.join(' ');
        const [line] = fillTemplate(KIND, 'articles', 'Của {{tên cơ quan}}.', { ...VALUES, body });
        expect(line).toEqual({
          kind: 'LINE',
          runs: [
            { text: 'Của ', isBold: false },
            { text: body, isBold: false },
            { text: '.', isBold: false },
          ],
        });
      }),
    );
  });

  test('no text can stop the reading of it, and no letter of it is lost', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseTemplate(text)
          .flatMap(({ pieces }) => pieces.map((piece) => (piece.kind === 'TEXT' ? piece.text : piece.name)))
          .join('');
        const letters = (words: string) => words.replaceAll(/[\s{}*]/g, '');
        expect(letters(read).toLocaleLowerCase('vi')).toBe(letters(text.normalize('NFC')).toLocaleLowerCase('vi'));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the life of a wording', () => {
  test('every state can be reached', () => {
    expect(unreachable(TEMPLATE_TRANSITIONS, 'DRAFT')).toEqual([]);
  });

  test('what was approved is never worded again', () => {
    expect(applyTemplateEvent('APPROVED', 'SAVE').ok).toBe(false);
  });

  test('who proposed it does not approve it, even as director', () => {
    const both = {
      accountId: 'a',
      staffId: undefined,
      roles: [{ role: 'DIRECTOR' as const, departmentId: undefined }],
    };
    const mine = { accountId: 'a', staffId: undefined };
    expect(mayDoWithTemplate(both, 'APPROVE', mine)).toBe(false);
    expect(mayDoWithTemplate(both, 'APPROVE', { accountId: 'b', staffId: undefined })).toBe(true);
  });

  test('a paper has the wording approved last before it was begun; before the first, the built-in one', () => {
    const versions = [3, 1, 2].map((number) => ({ number, approvedAt: new Date(Date.UTC(2021, number, 1)) }));
    const at = (month: number) => templateAt(versions, new Date(Date.UTC(2021, month, 15)))?.number;
    expect([at(0), at(1), at(2), at(9)]).toEqual([undefined, 1, 2, 3]);
  });
});
