import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { checkInProblems, isOwnFigure } from './check-in.ts';
import { canReportOn } from './target-policy.ts';

const TERMS = {
  kind: 'CONDUCT_ALL',
  base: 24,
  startsOn: plainDate('2021-01-01'),
  today: plainDate('2021-12-06'),
} as const;
const GOOD = { onDay: plainDate('2021-11-30'), value: 24, note: 'Không có trường hợp vi phạm.' };

test.each([
  ['a figure within the base is recorded', GOOD, []],
  ['nobody is a figure too', { ...GOOD, value: 0 }, []],
  ['more than everybody is refused', { ...GOOD, value: 25 }, ['TOO_LARGE']],
  ['less than nobody is refused', { ...GOOD, value: -1 }, ['TOO_SMALL']],
  ['a figure of tomorrow is refused', { ...GOOD, onDay: plainDate('2021-12-07') }, ['IN_FUTURE']],
  ['a figure of last year is refused', { ...GOOD, onDay: plainDate('2020-12-31') }, ['BEFORE_START']],
  ['a bare number is refused', { ...GOOD, note: ' ' }, ['REQUIRED']],
  ['a note of 20,000 letters is refused', { ...GOOD, note: 'a'.repeat(20_000) }, ['TOO_LONG']],
  ['a link that is none is refused', { ...GOOD, evidenceUrl: 'ổ đĩa chung' }, ['NOT_A_LINK']],
  ['who doubts says what stands in the way', { ...GOOD, confidence: 'LOW' as const }, ['REQUIRED']],
])('%s', (_title, checkIn, codes) => {
  expect(checkInProblems(checkIn, TERMS).map(({ code }) => code)).toEqual(codes);
});

test('less than before says why', () => {
  const terms = { ...TERMS, lastValue: 24 };
  expect(checkInProblems({ ...GOOD, value: 23 }, terms)).toEqual([
    { field: 'loweredReason', code: 'LOWERED', limit: 24, actual: 23 },
  ]);
  expect(checkInProblems({ ...GOOD, value: 23, loweredReason: 'Một người bị xử phạt.' }, terms)).toEqual([]);
});

test('two steps: registered is asked for, and nothing is finished that was not registered', () => {
  const terms = { ...TERMS, kind: 'COUNT_RANGE', base: undefined, countsRegistered: true } as const;
  const codes = (changes: object) => checkInProblems({ ...GOOD, value: 1, ...changes }, terms).map(({ code }) => code);
  expect(codes({})).toEqual(['REQUIRED']);
  expect(codes({ registered: 0 })).toEqual(['MORE_THAN_REGISTERED']);
  expect(codes({ registered: 2 })).toEqual([]);
});

test('a second account of one person is no second person', () => {
  const me = { accountId: 'a', staffId: 's' };
  expect(isOwnFigure(me, { accountId: 'b', staffId: 's' })).toBe(true);
  expect(isOwnFigure(me, { accountId: 'b', staffId: undefined })).toBe(false);
});

const SECRETARY = { roles: [{ role: 'SECRETARY', departmentId: undefined }] } as const;
const HEAD = { roles: [{ role: 'HEAD', departmentId: 'van-phong' }] } as const;
const REPORTED = {
  kind: 'CONDUCT_ALL',
  initiativeScope: undefined,
  ownerDepartmentId: 'van-phong',
  movementStatus: 'LAUNCHED',
} as const;

test.each([
  ['the secretary reports on every target', SECRETARY, REPORTED, true],
  ['the head of the answering department reports', HEAD, REPORTED, true],
  ['another head does not', HEAD, { ...REPORTED, ownerDepartmentId: 'hop-tac' }, false],
  ['a target of nobody is the secretary’s alone', HEAD, { ...REPORTED, ownerDepartmentId: undefined }, false],
  ['what counts itself takes no figure', SECRETARY, { ...REPORTED, kind: 'AWARD_COUNT' }, false],
  ['a closed movement takes no figure', SECRETARY, { ...REPORTED, movementStatus: 'CLOSED' }, false],
  ['a plan that is not launched takes no figure', SECRETARY, { ...REPORTED, movementStatus: 'DRAFT' }, false],
] as const)('%s', (_title, actor, target, expected) => {
  expect(canReportOn(actor, target)).toBe(expected);
});
