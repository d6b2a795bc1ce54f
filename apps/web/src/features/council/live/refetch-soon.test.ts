import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { refetchSoon } from './refetch-soon.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the first change is shown at once', () => {
  const run = vi.fn<() => void>();
  refetchSoon(run, 400).call();
  expect(run).toHaveBeenCalledTimes(1);
});

test('many changes at once are fetched twice: the first and the last', () => {
  const run = vi.fn<() => void>();
  const soon = refetchSoon(run, 400);
  for (let vote = 0; vote < 20; vote += 1) soon.call();
  vi.advanceTimersByTime(2000);
  expect(run).toHaveBeenCalledTimes(2);
});

test('a page that was left fetches nothing more', () => {
  const run = vi.fn<() => void>();
  const soon = refetchSoon(run, 400);
  soon.call();
  soon.call();
  soon.stop();
  vi.advanceTimersByTime(2000);
  expect(run).toHaveBeenCalledTimes(1);
});
