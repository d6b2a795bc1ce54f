import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { checkInProblems } from './check-in.ts';
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
])('%s', (_title, checkIn, codes) => {
  expect(checkInProblems(checkIn, TERMS).map(({ code }) => code)).toEqual(codes);
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
