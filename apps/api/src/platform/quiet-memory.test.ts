import { expect, test } from 'vitest';
import { createQuietMemory } from './quiet-memory.ts';

function after(seconds: number): Date {
  return new Date(seconds * 1_000);
}

test('the same is news again once the quiet time is over, counted from when it was told', () => {
  const memory = createQuietMemory({ quietMs: 10_000, most: 10 });
  const news = [0, 5, 9, 10, 19, 20].map((seconds) => memory.isNews('lan', after(seconds)));
  expect(news).toEqual([true, false, false, true, false, true]);
});

test('no more is remembered than there is room for: the oldest goes first', () => {
  const memory = createQuietMemory({ quietMs: 10_000, most: 2 });
  for (const key of ['a', 'b', 'c']) memory.isNews(key, after(0));
  expect(['c', 'b', 'a'].map((key) => memory.isNews(key, after(1)))).toEqual([false, false, true]);
});
