import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { dispatchProblems } from './plan-delivery.ts';

const TERMS = {
  launchedOn: plainDate('2021-02-05'),
  today: plainDate('2021-12-06'),
  known: new Set(['ubnd', 'so-noi-vu']),
};

test.each([
  ['to two on the day of the launch', ['ubnd', 'so-noi-vu'], '2021-02-05', []],
  ['today', ['ubnd'], '2021-12-06', []],
  ['to nobody', [], '2021-02-05', ['recipientIds REQUIRED']],
  ['to somebody of another plan', ['ubnd', 'ai-do'], '2021-02-05', ['recipientIds UNKNOWN']],
  ['tomorrow', ['ubnd'], '2021-12-07', ['sentOn IN_FUTURE']],
  ['before there was a plan to send', ['ubnd'], '2021-02-04', ['sentOn BEFORE_LAUNCH']],
] as const)('sent %s', (_title, recipientIds, day, expected) => {
  const problems = dispatchProblems({ recipientIds, sentOn: plainDate(day) }, TERMS);
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});
