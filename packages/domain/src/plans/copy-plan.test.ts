import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { runsIn, yearShift } from './copy-plan.ts';

const shift = yearShift(2021, 2022);

test.each([
  ['Kế hoạch tổ chức phong trào thi đua yêu nước năm 2021', 'Kế hoạch tổ chức phong trào thi đua yêu nước năm 2022'],
  ['Từ đầu tháng 6/2021', 'Từ đầu tháng 6/2022'],
  ['giai đoạn 2021-2025', 'giai đoạn 2021-2025'],
  ['nhiệm kỳ 2019-2021', 'nhiệm kỳ 2019-2021'],
  ['quyết định 12021', 'quyết định 12021'],
])('“%s” becomes “%s”', (text, moved) => {
  expect(shift.text(text)).toBe(moved);
});

test('days move by whole years, 29 February to the 28th', () => {
  expect(shift.day(plainDate('2021-05-19'))).toBe('2022-05-19');
  expect(yearShift(2020, 2021).day(plainDate('2020-02-29'))).toBe('2021-02-28');
});

test.each([
  [{ fromYear: 2019, toYear: 2025 }, true],
  [{ fromYear: 2019, toYear: 2021 }, false],
  [{ fromYear: 2023, toYear: null }, false],
  [{ fromYear: null, toYear: null }, true],
])('%o in 2022: %s', (movement, isRunning) => {
  expect(runsIn(movement, 2022)).toBe(isRunning);
});
