import { describe, expect, test } from 'vitest';
import { detailWords, wordOf } from './entry-words.logic.ts';

describe('a line of the trail in words', () => {
  test('facts stand in the order they were written', () => {
    expect(detailWords('{"from":"DRAFT","to":"SUBMITTED"}')).toBe('from: DRAFT; to: SUBMITTED');
  });

  test('a list is told with commas', () => {
    expect(detailWords('{"fields":["title","solution"]}')).toBe('fields: title, solution');
  });

  test('an act of a newer version is shown by its code', () => {
    expect(wordOf({ SIGNED_IN: 'Đăng nhập' }, 'PAPER_PRINTED')).toBe('PAPER_PRINTED');
  });
});
