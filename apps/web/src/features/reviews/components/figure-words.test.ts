import { expect, test } from 'vitest';

import { reviewText } from '../text.ts';
import { figureNow, reachedWords, wantedWords } from './figure-words.ts';

test.each([
  ['vi', 3, 'AT_RISK', '3, Có nguy cơ'],
  ['vi', 1234, 'RUNNING', '1.234, Đang thực hiện'],
  ['en', 0, 'RUNNING', '0, Under way'],
  // A rating has no number: no dash in front of the word.
  ['vi', null, 'NOT_MET', 'Không đạt'],
] as const)('in %s, %s and %s stand today as “%s”', (language, value, state, expected) => {
  expect(figureNow(reviewText[language], value, state)).toBe(expected);
});

test('a level is told in the language of the screen, a range with its two ends', () => {
  const nothing = { value: null, rating: null, wanted: null, wantedMaximum: null, wantedRating: null };
  const rated = { ...nothing, rating: 'GOOD', wantedRating: 'EXCELLENT' } as const;
  expect([reachedWords(reviewText.en, rated), wantedWords(reviewText.en, rated)]).toEqual([
    reviewText.en.ratings.GOOD,
    reviewText.en.ratings.EXCELLENT,
  ]);
  expect(reviewText.en.ratings.GOOD).not.toBe(reviewText.vi.ratings.GOOD);
  const counted = { ...nothing, value: 8, wanted: 7, wantedMaximum: 9 };
  expect([reachedWords(reviewText.vi, counted), wantedWords(reviewText.vi, counted)]).toEqual(['8', '7–9']);
  expect([reachedWords(reviewText.vi, nothing), wantedWords(reviewText.vi, nothing)]).toEqual(['–', '–']);
});
