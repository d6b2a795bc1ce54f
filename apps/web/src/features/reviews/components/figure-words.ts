import type { TargetState } from '@thidua/domain/movements';
import { askedIn, type ReviewFigure } from '@thidua/domain/reviews';

import { formatNumber } from '../../../lib/format/index.ts';
import type { ReviewWords } from '../text.ts';

type Words = Pick<ReviewWords, 'states' | 'ratings'>;

/** What was reached: a level or a number; a dash where there is neither. */
export function reachedWords(t: Words, { value, rating }: Pick<ReviewFigure, 'value' | 'rating'>): string {
  if (rating !== null) return t.ratings[rating];
  return value === null ? '–' : formatNumber(value);
}

/** What had to be reached, in the language of the screen; on paper it is Vietnamese. */
export function wantedWords(t: Words, figure: Pick<ReviewFigure, 'wanted' | 'wantedMaximum' | 'wantedRating'>): string {
  return figure.wantedRating == null
    ? askedIn(figure, (number) => formatNumber(number))
    : t.ratings[figure.wantedRating];
}

/** What a target of a sent review says today: its number where it has one, and how it stands. */
export function figureNow(t: Words, value: number | null, state: TargetState): string {
  return value === null ? t.states[state] : `${formatNumber(value)}, ${t.states[state]}`;
}
