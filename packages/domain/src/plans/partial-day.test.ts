import { expect, test } from 'vitest';
import { parsePartialDay, partialDayText, wholeDayOf } from './partial-day.ts';

test.each([
  ['10/10/2016', '10/10/2016', '2016-10-10'],
  ['1/3/2016', '01/03/2016', '2016-03-01'],
  ['10/2016', '10/2016', undefined],
  [' 2016 ', '2016', undefined],
])('“%s” is read, and written %s', (typed, written, whole) => {
  const day = parsePartialDay(typed);
  expect(day && partialDayText(day)).toBe(written);
  expect(day && wholeDayOf(day)).toBe(whole);
});

test.each(['31/02/2016', '13/2016', '16', 'năm 2016', '2016-10-10', '00/10/2016', '1/1/1', ''])(
  '“%s” is no day',
  (typed) => {
    expect(parsePartialDay(typed)).toBeUndefined();
  },
);
