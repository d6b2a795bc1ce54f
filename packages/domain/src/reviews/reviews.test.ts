import { describe, expect, test } from 'vitest';
import type { Grant } from '../accounts/index.ts';
import { plainDate, unreachable } from '../kernel/index.ts';
import { figuresDay, phaseToReview, reviewSpan } from './review-day.ts';
import { askedIn, frozenText, hasChanged, type FrozenReview, type ReviewFigure } from './review-figures.ts';
import { REVIEW_TRANSITIONS } from './review-life.ts';
import { applyReviewEvent, movementAfterReview, reviewEventsFor } from './review-policy.ts';
import { reviewDraftProblems, reviewHeadings, reviewSendProblems } from './review-sections.ts';

const SECRETARY = { roles: [{ role: 'SECRETARY', departmentId: undefined } satisfies Grant] };
const DIRECTOR = { roles: [{ role: 'DIRECTOR', departmentId: undefined } satisfies Grant] };

const FIGURE: ReviewFigure = {
  targetId: '1',
  code: '2.10c',
  title: 'Sáng kiến cấp cơ sở',
  state: 'AT_RISK',
  value: 5,
  base: null,
  wanted: 7,
  rating: null,
};

const FROZEN: FrozenReview = {
  title: 'Sơ kết đợt 1',
  receiver: 'Sở Nội vụ',
  asOf: '2021-05-19',
  headings: ['Mục tiêu'],
  texts: ['Đạt.'],
  figures: [FIGURE],
};

describe('the life of a review', () => {
  test('no state is out of reach; what is sent stays as it is', () => {
    expect(unreachable(REVIEW_TRANSITIONS, 'DRAFT')).toEqual([]);
    expect(applyReviewEvent('SENT', 'SAVE')).toMatchObject({ ok: false });
  });

  test('only the secretariat writes', () => {
    expect(reviewEventsFor(SECRETARY, 'DRAFT')).toEqual(['SAVE', 'SEND', 'DISCARD']);
    expect(reviewEventsFor(DIRECTOR, 'DRAFT')).toEqual([]);
  });
});

describe('its parts', () => {
  test('one per general goal, word for word, then those that every review has', () => {
    expect(reviewHeadings(['Mục tiêu một', 'Mục tiêu hai'])).toEqual([
      'Mục tiêu một',
      'Mục tiêu hai',
      'Kết quả của các phòng, đơn vị',
      'Điển hình tiên tiến',
      'Khó khăn, vướng mắc và việc giải quyết',
      'Phương hướng, nhiệm vụ thời gian tới',
    ]);
  });

  test('a draft may have gaps, a review that is sent may not', () => {
    expect(reviewDraftProblems(['a', 'b'], ['x', ''])).toEqual([]);
    expect(reviewDraftProblems(['a', 'b'], ['x'])).toEqual([{ field: 'texts', code: 'COUNT', limit: 2, actual: 1 }]);
    expect(reviewSendProblems(['x', ' '])).toEqual([{ field: 'texts.1', code: 'REQUIRED' }]);
  });
});

describe('what was sent', () => {
  test('is written down in one way, and every word counts', () => {
    expect(frozenText({ ...FROZEN })).toBe(frozenText(FROZEN));
    expect(frozenText({ ...FROZEN, texts: ['Đạt'] })).not.toBe(frozenText(FROZEN));
    expect(frozenText({ ...FROZEN, figures: [{ ...FIGURE, value: 6 }] })).not.toBe(frozenText(FROZEN));
  });

  test('is compared with today', () => {
    expect(hasChanged(FIGURE, { ...FIGURE })).toBe(false);
    expect(hasChanged(FIGURE, { ...FIGURE, value: 6 })).toBe(true);
    expect(hasChanged(FIGURE, undefined)).toBe(true);
  });

  test('a copy that was sent before the level and the end of a range were kept stays as it was', () => {
    const kept: ReviewFigure = { ...FIGURE, wantedMaximum: 9, wantedRating: null };
    expect(frozenText(FROZEN)).toContain('"AT_RISK",5,null,7,null]');
    expect(frozenText({ ...FROZEN, figures: [kept] })).toContain('"AT_RISK",5,null,7,null,9,null]');
    expect(hasChanged(FIGURE, kept)).toBe(false);
    expect(hasChanged(kept, { ...kept, wantedMaximum: 10 })).toBe(true);
  });

  test.each([
    ['7', {}],
    ['7–9', { wantedMaximum: 9 }],
    // One number asked for exactly is no range of itself.
    ['7', { wantedMaximum: 7 }],
    ['Hoàn thành xuất sắc nhiệm vụ', { wanted: null, wantedRating: 'EXCELLENT' }],
    ['–', { wanted: null }],
  ] as const)('what had to be reached reads %s', (words, asked) => {
    expect(askedIn({ ...FIGURE, ...asked })).toBe(words);
  });
});

describe('the day of its figures', () => {
  const first = { id: '1', name: 'Đợt 1', toDay: plainDate('2021-05-19') };
  const second = { id: '2', name: 'Đợt 2', toDay: plainDate('2021-12-31') };
  const movement = { toDay: plainDate('2021-12-31') };

  test('a sơ kết is of the last phase that is over, of the first while none is', () => {
    expect(phaseToReview([first, second], plainDate('2021-06-02'))).toBe(first);
    expect(phaseToReview([first, second], plainDate('2021-12-31'))).toBe(second);
    expect(phaseToReview([first, second], plainDate('2021-03-01'))).toBe(first);
    expect(phaseToReview([], plainDate('2021-03-01'))).toBeUndefined();
  });

  test('is the end of the phase, of the movement, or the day of sending', () => {
    expect(reviewSpan('INTERIM', first, movement)).toEqual({ phase: first, figuresOn: '2021-05-19' });
    expect(reviewSpan('FINAL', first, movement)).toEqual({ phase: undefined, figuresOn: '2021-12-31' });
    expect(reviewSpan('ON_DEMAND', first, movement)).toEqual({ phase: undefined, figuresOn: undefined });
  });

  test('is never a day to come', () => {
    expect(figuresDay(plainDate('2021-05-19'), plainDate('2021-06-02'))).toBe('2021-05-19');
    expect(figuresDay(plainDate('2021-12-31'), plainDate('2021-12-06'))).toBe('2021-12-06');
    expect(figuresDay(undefined, plainDate('2021-12-06'))).toBe('2021-12-06');
  });
});

test.each([
  ['INTERIM', 'LAUNCHED', 'INTERIM_REVIEWED'],
  ['INTERIM', 'INTERIM_REVIEWED', undefined],
  ['FINAL', 'LAUNCHED', 'FINAL_REVIEWED'],
  ['FINAL', 'INTERIM_REVIEWED', 'FINAL_REVIEWED'],
  ['FINAL', 'FINAL_REVIEWED', undefined],
  ['ON_DEMAND', 'LAUNCHED', undefined],
] as const)('sending %s of a movement that is %s takes it to %s', (kind, status, expected) => {
  expect(movementAfterReview(kind, status)).toBe(expected);
});
