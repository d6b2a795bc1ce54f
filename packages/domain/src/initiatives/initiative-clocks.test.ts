import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, plainDate, type PlainDate } from '../kernel/index.ts';
import {
  clockIn,
  clockStart,
  dueDayOf,
  isFiledLate,
  takesApplicationEnd,
  USUAL_CLOCK_MONTHS,
  type ClockDays,
} from './initiative-clocks.ts';
import { INITIATIVE_STATUSES, type InitiativeStatus } from './initiative-status.ts';

const NO_DAYS: ClockDays = {
  firstAppliedOn: undefined,
  filedOn: undefined,
  submittedOn: undefined,
  returnedOn: undefined,
  receivedOn: undefined,
  firstApplicationEndedOn: undefined,
};

function days(given: Partial<Record<keyof ClockDays, string>>): ClockDays {
  const told = Object.entries(given).map(([name, day]) => [name, plainDate(day)] as const);
  return { ...NO_DAYS, ...(Object.fromEntries(told) as Partial<ClockDays>) };
}

const FILED = { firstAppliedOn: '2021-03-01', filedOn: '2021-10-31', submittedOn: '2021-10-31' } as const;

describe('the clocks of a request', () => {
  test.each([
    ['a draft that was not applied', 'DRAFT', {}, undefined],
    [
      'a draft is filed within a year of the first application',
      'DRAFT',
      { firstAppliedOn: '2021-03-01' },
      '2022-03-01',
    ],
    ['the year of a 29 February ends on the 28th', 'DRAFT', { firstAppliedOn: '2020-02-29' }, '2021-02-28'],
    ['a month from 31/10 ends on 30/11', 'SUBMITTED', FILED, '2021-11-30'],
    ['a month from 31/01 ends on 28/02', 'ENDORSED', { ...FILED, submittedOn: '2022-01-31' }, '2022-02-28'],
    [
      'a month from 31/01 of a leap year ends on 29/02',
      'ENDORSED',
      { ...FILED, submittedOn: '2024-01-31' },
      '2024-02-29',
    ],
    ['the author mends within a month of the return', 'RETURNED', { ...FILED, returnedOn: '2021-12-05' }, '2022-01-05'],
    [
      'the decision comes within three months of the acceptance',
      'RECEIVED',
      { ...FILED, receivedOn: '2021-11-30' },
      '2022-02-28',
    ],
    [
      'not applied at filing: nothing runs yet',
      'RECEIVED',
      { ...FILED, firstAppliedOn: '2021-11-10', receivedOn: '2021-11-20' },
      undefined,
    ],
    [
      'not applied at filing: from the end of the first application',
      'RECEIVED',
      { ...FILED, firstAppliedOn: '2021-11-10', receivedOn: '2021-11-20', firstApplicationEndedOn: '2022-01-10' },
      '2022-04-10',
    ],
    [
      'an end before the acceptance does not shorten the time',
      'RECEIVED',
      { ...FILED, firstAppliedOn: '2021-11-01', receivedOn: '2021-11-20', firstApplicationEndedOn: '2021-11-15' },
      '2022-02-20',
    ],
    ['a recognised initiative', 'RECOGNISED', { ...FILED, receivedOn: '2021-11-30' }, undefined],
  ] as const)('%s', (_what, status, given, due) => {
    expect(dueDayOf(status, days(given), USUAL_CLOCK_MONTHS)).toBe(due);
  });

  test('a decided or withdrawn request has no clock, every other has one', () => {
    expect(INITIATIVE_STATUSES.filter((status) => clockIn(status) === undefined)).toEqual([
      'RECOGNISED',
      'NOT_RECOGNISED',
      'NOT_ACCEPTED',
      'WITHDRAWN',
    ]);
  });

  const anyDay = fc.integer({ min: 0, max: 3_000 }).map((offset) => addDays(plainDate('2018-01-01'), offset));
  const maybeDay = fc.option(anyDay, { nil: undefined });
  const anyDays: fc.Arbitrary<ClockDays> = fc.record({
    firstAppliedOn: maybeDay,
    filedOn: maybeDay,
    submittedOn: maybeDay,
    returnedOn: maybeDay,
    receivedOn: maybeDay,
    firstApplicationEndedOn: maybeDay,
  });
  const anyStatus: fc.Arbitrary<InitiativeStatus> = fc.constantFrom(...INITIATIVE_STATUSES);

  test('a clock ends after it starts, and never in the same month', () => {
    fc.assert(
      fc.property(anyStatus, anyDays, (status, known) => {
        const start = clockStart(status, known);
        const due = dueDayOf(status, known, USUAL_CLOCK_MONTHS);
        return start === undefined ? due === undefined : due !== undefined && due.slice(0, 7) > start.slice(0, 7);
      }),
    );
  });

  test('a later start never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const ends = [one, other].toSorted().map((day) => addMonths(day, USUAL_CLOCK_MONTHS.CHECK));
        return (ends[0] ?? '') <= (ends[1] ?? '');
      }),
    );
  });

  test('filed late is filed after the last day of the filing clock', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (applied: PlainDate, filed: PlainDate) => {
        const due = dueDayOf('DRAFT', { ...NO_DAYS, firstAppliedOn: applied }, USUAL_CLOCK_MONTHS);
        return isFiledLate(applied, filed, USUAL_CLOCK_MONTHS.FILING) === (due !== undefined && filed > due);
      }),
    );
  });
});

test.each([
  ['SUBMITTED', FILED, false],
  ['SUBMITTED', { ...FILED, firstAppliedOn: '2021-11-10' }, true],
  ['RECEIVED', { filedOn: '2021-10-31' }, true],
  ['RETURNED', { filedOn: '2021-10-31' }, false],
  ['RECOGNISED', { filedOn: '2021-10-31' }, false],
] as const)('the end of the first application of a %s request: %o', (status, given, takes) => {
  expect(takesApplicationEnd(status, days(given))).toBe(takes);
});
