import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { leaveProblems, type LeaveDraft } from './leave-rules.ts';

const MATERNITY: LeaveDraft = {
  kind: 'MATERNITY',
  from: plainDate('2021-07-15'),
  to: plainDate('2022-01-14'),
  result: undefined,
};
const STUDY: LeaveDraft = { kind: 'STUDY', from: plainDate('2020-09-01'), to: undefined, result: undefined };

test.each([
  ['six months of maternity leave', MATERNITY, undefined],
  ['an end before the start', { ...MATERNITY, to: plainDate('2021-07-14') }, 'END_BEFORE_START'],
  ['a maternity leave of eighteen months', { ...MATERNITY, to: plainDate('2023-01-14') }, 'TOO_LONG_A_LEAVE'],
  ['an illness without an end yet', { ...MATERNITY, kind: 'SICK' as const, to: undefined }, undefined],
  ['a study that lasts', STUDY, undefined],
  ['a result before the study has ended', { ...STUDY, result: 'Khá' }, 'RESULT_NEEDS_END'],
  ['a result of a study that has ended', { ...STUDY, to: plainDate('2021-06-30'), result: 'Khá' }, undefined],
  ['a result of an illness', { ...MATERNITY, kind: 'SICK' as const, result: 'Khá' }, 'ONLY_OF_STUDY'],
])('%s: %#', (_what, draft, problem) => {
  expect(leaveProblems(draft, [])[0]?.code).toBe(problem);
});

test.each([
  ['the day after', '2021-07-14', undefined],
  ['the same day', '2021-07-15', 'OVERLAPS_LEAVE'],
])('another leave that ends so that this one begins %s', (_what, to, problem) => {
  const other = { from: plainDate('2021-06-01'), to: plainDate(to) };
  expect(leaveProblems(MATERNITY, [other])[0]?.code).toBe(problem);
});
