import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { quietSince } from './quiet.ts';

const launchedOn = plainDate('2021-02-05');
const last = (day: string) => ({ lastEntryOn: plainDate(day), launchedOn });

test('sixty days without an entry are a silence, fifty-nine are not', () => {
  expect(quietSince(last('2021-10-07'), plainDate('2021-12-06'))).toBe('2021-10-07');
  expect(quietSince(last('2021-10-08'), plainDate('2021-12-06'))).toBeUndefined();
});

test('what was before the launch is no part of it', () => {
  expect(quietSince(last('2020-06-01'), plainDate('2021-03-01'))).toBeUndefined();
  expect(quietSince({ lastEntryOn: undefined, launchedOn }, plainDate('2021-04-06'))).toBe('2021-02-05');
});
