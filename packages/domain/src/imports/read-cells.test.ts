import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../kernel/index.ts';
import { AWARD_CODES, AWARDS } from '../vocabulary/index.ts';
import type { CellReading } from './cell-problem.ts';
import type { RichCell } from './raw-cell.ts';
import { readDate, shownDate } from './read-date.ts';
import { readEmail, readIdentity, readPhone } from './read-identity.ts';
import { numberOf, readPercent, readYear } from './read-number.ts';
import { readText } from './read-text.ts';
import { readWord } from './read-word.ts';

const text = (written: string): RichCell => ({ kind: 'TEXT', text: written });
const number = (written: string): RichCell => ({ kind: 'NUMBER', text: written });

/** What a reading comes to, on one line: the value, or the code with the suggestion. */
function said({ value, complaints: [first] }: CellReading): string | undefined {
  if (value !== undefined) return value;
  return first?.suggestion === undefined ? first?.code : `${first.code} → ${first.suggestion}`;
}

describe('a day', () => {
  test.each([
    ['5/12/2021', '2021-12-05'],
    ['05-12-2021', '2021-12-05'],
    ['05122021', '2021-12-05'],
    ['5.12.21', '2021-12-05'],
    ['5.12.68', '1968-12-05'],
    [' 05 / 12 / 2021 ', '2021-12-05'],
    ['2021-12-05', '2021-12-05'],
    ['2021-12-05T00:00:00', '2021-12-05'],
    ['ngày 05 tháng 12 năm 2021', '2021-12-05'],
    ['29/02/2020', '2020-02-29'],
    ['31/02/1988', 'NO_SUCH_DAY → 29/02/1988'],
    ['29/02/2021', 'NO_SUCH_DAY → 28/02/2021'],
    ['12/25/1990', 'MONTH_FIRST → 25/12/1990'],
    ['45/45/1990', 'NO_SUCH_DAY'],
    ['0/5/1990', 'NO_SUCH_DAY'],
    ['1988', 'YEAR_ONLY'],
    ['12/2021', 'YEAR_ONLY'],
    ['tháng 5/2021', 'YEAR_ONLY'],
    ['aa', 'NOT_A_DATE'],
    ['5/12', 'NOT_A_DATE'],
  ])('“%s” is %s', (written, expected) => {
    expect(said(readDate(text(written), 2021))).toBe(expected);
  });

  test.each([
    [number('44535'), '2021-12-05'],
    [number('32483.75'), '1988-12-06'],
    [{ kind: 'DATE', text: '1988-12-05' } as const, '1988-12-05'],
    [number('1988'), '1905-06-10'],
  ])('the serial number of a spreadsheet %j is %s', (cell, expected) => {
    expect(said(readDate(cell, 2021))).toBe(expected);
  });

  test('every day is read back from the way it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), (days) => {
        const day = addDays(plainDate('1930-01-01'), days);
        expect(said(readDate(text(shownDate(day)), 2021))).toBe(day);
      }),
    );
  });

  test('a day that does not exist names the last one of its month', () => {
    expect(readDate(text('31/02/1988'), 2021).complaints[0]?.facts).toEqual(['31/02/1988', '02/1988', '29']);
  });
});

describe('a number', () => {
  test.each([
    ['87,5', 87.5],
    ['87.5', 87.5],
    ['1.234', 1234],
    ['1.234.567,89', 1_234_567.89],
    ['1,234,567.89', 1_234_567.89],
    ['60%', 60],
    ['1 234', 1234],
    ['', undefined],
    ['12a', undefined],
    ['1..2', undefined],
  ])('“%s” is %s', (written, expected) => {
    expect(numberOf(written)).toBe(expected);
  });

  test.each([
    [text('60'), '6000'],
    [text('33,33'), '3333'],
    [number('0.6'), '6000'],
    [number('60'), '6000'],
    [text('1.234'), 'AMBIGUOUS_NUMBER'],
    [text('0'), 'OUT_OF_RANGE'],
    [text('120%'), 'OUT_OF_RANGE'],
    [text('sáu mươi'), 'NOT_A_NUMBER'],
  ])('the share %j is %s', (cell, expected) => {
    expect(said(readPercent(cell))).toBe(expected);
  });

  test.each([
    [text('2020'), '2020'],
    [number('2020'), '2020'],
    [text('Năm 2020'), '2020'],
    [text('1890'), 'OUT_OF_RANGE'],
    [text('2099'), 'OUT_OF_RANGE'],
    [text('20'), 'NOT_A_NUMBER'],
  ])('the year %j is %s', (cell, expected) => {
    expect(said(readYear(cell, 1948, 2021))).toBe(expected);
  });
});

describe('digits that are no number', () => {
  test.each([
    [text('042188001234'), '042188001234'],
    [text('042 188 001 234'), '042188001234'],
    [text("'042188001234"), '042188001234'],
    [text('184123456'), '184123456'],
    [number('42188001234'), 'LOST_ZERO → 042188001234'],
    [text('42188001234'), 'LOST_ZERO → 042188001234'],
    [number('84123456'), 'LOST_ZERO → 084123456'],
    [text('1234567'), 'NOT_AN_IDENTITY_NUMBER'],
    [text('04218800123A'), 'NOT_AN_IDENTITY_NUMBER'],
    [number('4.2188001234E10'), 'LOST_ZERO → 042188001234'],
  ])('the identity number %j is %s', (cell, expected) => {
    expect(said(readIdentity(cell))).toBe(expected);
  });

  test.each([
    [text('0912 345 678'), '0912345678'],
    [text('+84 912 345 678'), '0912345678'],
    [number('912345678'), 'LOST_ZERO → 0912345678'],
    [text('không có'), 'NOT_A_PHONE'],
  ])('the telephone %j is %s', (cell, expected) => {
    expect(said(readPhone(cell))).toBe(expected);
  });

  test.each([
    [text('Hang.NT@hatinh.gov.vn'), 'hang.nt@hatinh.gov.vn'],
    [text('hang@'), 'NOT_AN_EMAIL'],
    [text('hang nt@a.vn'), 'NOT_AN_EMAIL'],
  ])('the address %j is %s', (cell, expected) => {
    expect(said(readEmail(cell))).toBe(expected);
  });
});

describe('a word', () => {
  test.each([
    ['Nữ', 'GENDER', 'FEMALE'],
    ['nu', 'GENDER', 'FEMALE'],
    ['Công chức', 'STAFF_CLASS', 'CIVIL_SERVANT'],
    ['Công chúc', 'STAFF_CLASS', 'CIVIL_SERVANT'],
    ['Công chứcc', 'STAFF_CLASS', 'UNKNOWN_WORD → Công chức'],
    ['CSTĐCS', 'AWARD', 'GRASSROOTS_EMULATION_FIGHTER'],
    ['Chiến sỹ thi đua cơ sở', 'AWARD', 'GRASSROOTS_EMULATION_FIGHTER'],
    ['Bằng khen UBND tỉnh', 'AWARD', 'PROVINCIAL_MERIT'],
    ['Lao động tiên tiên', 'AWARD', 'ADVANCED_WORKER'],
    ['Lao dộng tiến tiếnn', 'AWARD', 'UNKNOWN_WORD → Lao động tiên tiến'],
    ['HTXSNV', 'RATING', 'EXCELLENT'],
    ['Hoàn thành tốt', 'RATING', 'GOOD'],
    ['Hoàn thnàh tốt nhiệm vụ', 'RATING', 'UNKNOWN_WORD → Hoàn thành tốt nhiệm vụ'],
    ['khien trach', 'DISCIPLINE', 'REPRIMAND'],
    ['Giải nhất bóng bàn', 'AWARD', 'UNKNOWN_WORD'],
  ] as const)('“%s” as %s is %s', (written, vocabulary, expected) => {
    expect(said(readWord(text(written), vocabulary))).toBe(expected);
  });

  test('every award is read by its full and by its short name', () => {
    for (const code of AWARD_CODES) {
      expect(said(readWord(text(AWARDS[code].name), 'AWARD'))).toBe(code);
      expect(said(readWord(text(AWARDS[code].shortName.toUpperCase()), 'AWARD'))).toBe(code);
    }
  });
});

describe('a text', () => {
  test.each([
    ['Nguyễn Thị Hằng'.normalize('NFD'), 'Nguyễn Thị Hằng'],
    ['  Nguyễn \u00A0 Thị\nHằng ', 'Nguyễn Thị Hằng'],
    ['Nguyễn\u200B Thị\uFEFF Hằng', 'Nguyễn Thị Hằng'],
    ['\u202ENguyễn', 'Nguyễn'],
    ['Ðặng Văn Ɖạt', 'Đặng Văn Đạt'],
    ['007', '007'],
    ['=1+1', '=1+1'],
  ])('%j is kept as “%s”', (written, expected) => {
    expect(readText(text(written), 120).value).toBe(expected);
  });

  test('letters of another script that look like ours are warned of', () => {
    expect(readText(text('Nguyễn Thị Нằng'), 120).complaints).toEqual([
      { code: 'LOOKALIKE_LETTERS', severity: 'WARNING' },
    ]);
  });

  test('lengths are counted in letters of Vietnamese, not in units of the machine', () => {
    expect(readText(text('ễ'.normalize('NFD').repeat(120)), 120).value).toHaveLength(120);
    expect(said(readText(text('a'.repeat(121)), 120))).toBe('TOO_LONG');
  });
});
