import { expect, test } from 'vitest';

import { defineText } from './define-text.ts';

const text = defineText(
  { save: 'Lưu bản nháp', left: (days: number) => `Còn ${days} ngày`, states: { draft: 'Bản nháp', sent: 'Đã gửi' } },
  { save: 'Save draft', left: (days) => `${days} days left`, states: { draft: 'Draft', sent: 'Sent' } },
);

test('each language says the sentence in its own words', () => {
  expect([text.vi.left(3), text.en.left(3), text.vi.states.sent, text.en.states.sent]).toEqual([
    'Còn 3 ngày',
    '3 days left',
    'Đã gửi',
    'Sent',
  ]);
});

test('English that lacks a sentence does not compile', () => {
  // @ts-expect-error `sent` is missing
  const lacking = defineText({ states: { draft: 'Bản nháp', sent: 'Đã gửi' } }, { states: { draft: 'Draft' } });
  expect(Object.keys(lacking.en.states)).toEqual(['draft']);
});
