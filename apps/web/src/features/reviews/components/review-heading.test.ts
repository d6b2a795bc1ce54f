import { expect, test } from 'vitest';

import { shownHeading } from './review-heading.ts';

const name = (number: number, start: string) => `Mục tiêu ${number}: ${start}`;

test('a general goal is told apart by its first words, and nothing of it is lost', () => {
  const goal = 'Lập thành tích chào mừng Đại hội Đảng toàn quốc lần thứ XIII, kỷ niệm 190 năm thành lập tỉnh Hà Tĩnh.';
  expect(shownHeading(goal, 0, name)).toEqual({
    title: 'Mục tiêu 1: Lập thành tích chào mừng Đại hội Đảng toàn quốc lần thứ…',
    paragraph: goal,
  });
});

test('a short heading is a heading', () => {
  expect(shownHeading('Điển hình tiên tiến', 3, name)).toEqual({ title: 'Điển hình tiên tiến', paragraph: undefined });
});
