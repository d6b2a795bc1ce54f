import { compareNames, compareText, foldText } from '@thidua/domain/kernel';
import { describe, expect, test } from 'vitest';

import {
  deadlineOf,
  describeRangeResult,
  formatBasisPoints,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatPaperCount,
  formatPaperDate,
  formatPaperTime,
  formatPercent,
  formatRange,
  formatWeekday,
  speakDatesIn,
  parseDate,
  parseNumber,
} from './index.ts';

/** Reads non-breaking spaces as spaces, so that expectations can be read. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

describe('dates', () => {
  test('a date is padded with zeros', () => {
    expect(formatDate('2021-01-05')).toBe('05/01/2021');
  });

  test.each([
    ['2021-02-05', 'ngày 05 tháng 02 năm 2021'],
    ['2021-12-15', 'ngày 15 tháng 12 năm 2021'],
    ['2021-05-09', 'ngày 09 tháng 5 năm 2021'],
  ])('a paper writes %s as %s', (day, written) => {
    expect(plain(formatPaperDate(day))).toBe(written);
  });

  test('the weekday line names the day of the week', () => {
    expect(plain(formatWeekday('2021-12-06'))).toBe('Thứ Hai, ngày 06/12/2021');
  });

  test('an instant is told in the time of Việt Nam', () => {
    expect(plain(formatDateTime('2021-12-05T17:05:00Z'))).toBe('00:05 ngày 06/12/2021');
  });

  test('an interface in English tells day and time without Vietnamese words', () => {
    speakDatesIn('en');
    expect([formatWeekday('2021-12-06'), formatDateTime('2021-12-05T17:05:00Z')]).toEqual([
      'Monday, 06/12/2021',
      '00:05, 06/12/2021',
    ]);
    speakDatesIn('vi');
  });

  test('minutes of a meeting write hours in words', () => {
    expect(formatPaperTime('2021-12-05T07:05:00Z')).toBe('14 giờ 05 phút');
  });

  test('a day that does not exist is not formatted', () => {
    expect(() => formatDate('2021-02-31')).toThrow(RangeError);
  });
});

describe('typed dates', () => {
  test.each(['5/12/2021', '05-12-2021', '05122021', '5.12.21', ' 05/12/2021 '])('“%s” is 5 December 2021', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: '2021-12-05' });
  });

  test.each(['2021', '12/2021', 'aa', '', '5/12', '2021-12-05'])('“%s” is not a date', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, error: { kind: 'SHAPE' } });
  });

  test('31/02/2021 is refused with the length of its month', () => {
    expect(parseDate('31/02/2021')).toEqual({
      ok: false,
      error: { kind: 'NO_SUCH_DAY', typed: '31/02/2021', month: '02/2021', daysInMonth: 28 },
    });
  });

  test('month 13 is refused as a month', () => {
    expect(parseDate('5/13/2021')).toEqual({ ok: false, error: { kind: 'NO_SUCH_MONTH', typed: '05/13/2021' } });
  });
});

describe('numbers', () => {
  test('a number has dots for thousands and a comma for decimals', () => {
    expect(formatNumber(1_234_567.891)).toBe('1.234.567,9');
  });

  test('a per cent sign follows without a space', () => {
    expect([formatPercent(0.2222), formatBasisPoints(2222)]).toEqual(['22,2%', '22,2%']);
  });

  test('money ends in đồng', () => {
    expect(plain(formatMoney(1_350_000))).toBe('1.350.000 đồng');
  });

  test('counts below ten are padded in papers', () => {
    expect([formatPaperCount(2), formatPaperCount(12)]).toEqual(['02', '12']);
  });

  test.each([
    ['87,5', 87.5],
    ['87.5', 87.5],
    ['22,2%', 22.2],
    ['1.234', 1234],
    ['1.234.567,9', 1_234_567.9],
    ['1,234,567.9', 1_234_567.9],
    ['15', 15],
  ])('“%s” is read as %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value });
  });

  test('1.234 in a per cent field is asked about, not guessed', () => {
    expect(parseNumber('1.234', { maximum: 100 })).toEqual({
      ok: false,
      error: { kind: 'AMBIGUOUS', asDecimal: 1.234, asThousands: 1234 },
    });
  });

  test.each(['', 'abc', '1.2.3', '12,', '--5'])('“%s” is not a number', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, error: { kind: 'NOT_A_NUMBER' } });
  });
});

describe('names and words', () => {
  test('people are listed by given name', () => {
    const people = ['Trần Đức Bình', 'Nguyễn Văn Ân', 'Lê Thị Ánh', 'Nguyễn Văn An', 'Hồ Dũng', 'Võ Đạt', 'Đỗ Dung'];
    expect(people.toSorted(compareNames)).toEqual([
      'Nguyễn Văn An',
      'Lê Thị Ánh',
      'Nguyễn Văn Ân',
      'Trần Đức Bình',
      'Đỗ Dung',
      'Hồ Dũng',
      'Võ Đạt',
    ]);
  });

  test('letters follow the Vietnamese alphabet', () => {
    const letters = 'ê e đ d b â ă ạ á ã ả à a'.split(' ');
    expect(letters.toSorted(compareText).join(' ')).toBe('a à ả ã á ạ ă â b d đ e ê');
  });

  test('search ignores marks and the stroke of đ', () => {
    expect(foldText('Đặng Thị Ánh')).toBe('dang thi anh');
  });
});

describe('targets', () => {
  test.each([
    [8, 'Đạt'],
    [6, 'Chưa đạt (còn 1)'],
    [10, 'Vượt chỉ tiêu'],
  ])('%d against 7–9 is “%s”', (result, words) => {
    expect(describeRangeResult(result, { minimum: 7, maximum: 9 })).toBe(words);
  });

  test('a range is written with an en dash', () => {
    expect([formatRange({ minimum: 7, maximum: 9 }), formatRange({ minimum: 8, maximum: 8 })]).toEqual(['7–9', '8']);
  });
});

describe('deadlines', () => {
  test.each([
    ['2021-12-04', { kind: 'OVERDUE', days: 2 }],
    ['2021-12-06', { kind: 'TODAY', days: 0 }],
    ['2021-12-09', { kind: 'AHEAD', days: 3 }],
  ])('seen from 06/12/2021, %s', (dueOn, deadline) => {
    expect(deadlineOf(dueOn, '2021-12-06')).toEqual(deadline);
  });
});
