import { expect, test } from 'vitest';

import { allAgree, castOf, lineKey, shownLines, type ReviewLine } from './minutes.ts';

function line(staffId: string | null, more: Partial<ReviewLine> = {}): ReviewLine {
  return {
    __typename: 'PeerReviewLine',
    award: 'ADVANCED_WORKER',
    staffId,
    subjectName: '',
    agree: null,
    disagree: null,
    blank: null,
    needed: 3,
    isPassed: null,
    opinion: '',
    isOnList: true,
    ...more,
  };
}

test('what is typed stands over what is saved', () => {
  const typed = { [lineKey(line('a'))]: { agree: 4, disagree: 1, blank: 0, opinion: 'Bà Lan: tốt' } };
  expect(shownLines([line('a', { agree: 2 }), line('b', { agree: 3 })], typed)).toMatchObject([
    { agree: 4, opinion: 'Bà Lan: tốt' },
    { agree: 3 },
  ]);
});

test('“everybody agrees” leaves the lines that were counted, typed or saved, and keeps what was said', () => {
  const lines = [line('a'), line('b', { agree: 3 }), line('c'), line(null, { opinion: 'Ông Đức: đoàn kết' })];
  const typed = { [lineKey(line('c'))]: { agree: 1, disagree: 4, blank: 0, opinion: '' } };
  expect(shownLines(lines, allAgree(lines, typed, 5)).map(({ agree, opinion }) => [agree, opinion])).toEqual([
    [5, ''],
    [3, ''],
    [1, ''],
    [5, 'Ông Đức: đoàn kết'],
  ]);
});

test('votes that nobody has counted are none', () => {
  expect([castOf(line('a')), castOf(line('a', { agree: 2, blank: 1 }))]).toEqual([0, 3]);
});
