import { expect, test } from 'vitest';

import { defineText } from './define-text.ts';

const text = defineText(
  { save: 'Lưu bản nháp', left: (days: number) => `Còn ${days} ngày`, states: { draft: 'Bản nháp', sent: 'Đã gửi' } },
  { save: 'Save draft', states: { draft: 'Draft' } },
);

test('an English text replaces the Vietnamese one', () => {
  expect(text.en.save).toBe('Save draft');
});

test('a missing English text falls back to Vietnamese, never to a key', () => {
  expect([text.en.left(3), text.en.states.sent]).toEqual(['Còn 3 ngày', 'Đã gửi']);
});

test('a group keeps the English texts it has', () => {
  expect(text.en.states.draft).toBe('Draft');
});
