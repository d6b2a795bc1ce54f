import { expect, test } from 'vitest';
import { fieldsWrittenSince, takeBackOf, takeBackPause } from './take-back.ts';

test('a field that no longer says what the file wrote was written by somebody since, empty or not', () => {
  const written = { PHONE: '0912345678', EMAIL: null, GENDER: 'FEMALE' };
  expect(fieldsWrittenSince(written, { ...written })).toEqual([]);
  expect(fieldsWrittenSince(written, { ...written, PHONE: null })).toEqual(['PHONE']);
  expect(fieldsWrittenSince(written, { ...written, EMAIL: 'ha@example.vn', BIRTH_DATE: '1980-01-01' })).toEqual([
    'EMAIL',
  ]);
});

test.each([
  [[], 'TAKEN_BACK'],
  [['PHONE'], 'PARTLY_KEPT'],
  [['PHONE', 'EMAIL'], 'KEPT'],
] as const)('of a telephone and an address, kept %j is %s', (kept, outcome) => {
  expect(takeBackOf(['PHONE', 'EMAIL'], kept)).toBe(outcome);
});

test('an undoing that fails waits twice as long each time, then waits for a person', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7].map((tries) => {
    const pause = takeBackPause(tries);
    return pause === undefined ? undefined : pause / 60_000;
  });
  expect(minutes).toEqual([10, 20, 40, 80, 160, undefined, undefined]);
});
