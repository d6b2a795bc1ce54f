import type { TargetState } from '../movements/index.ts';
import { RATING_NAMES, type RatingLevel } from '../vocabulary/index.ts';

/** Where one target stood when the review was sent. */
export interface ReviewFigure {
  readonly targetId: string;
  readonly code: string;
  readonly title: string;
  readonly state: TargetState;
  readonly value: number | null;
  readonly base: number | null;
  readonly wanted: number | null;
  readonly rating: RatingLevel | null;
  /** What was asked of a range at most, and of a rating; copies sent before the two were kept have neither. */
  readonly wantedMaximum?: number | null | undefined;
  readonly wantedRating?: RatingLevel | null | undefined;
}

/** What had to be reached, in words: a level, a number, a range between two; a dash where nothing was asked in figures. */
export function askedIn(
  { wanted, wantedMaximum, wantedRating }: Pick<ReviewFigure, 'wanted' | 'wantedMaximum' | 'wantedRating'>,
  count: (number: number) => string = String,
): string {
  if (wantedRating != null) return RATING_NAMES[wantedRating];
  if (wanted === null) return '–';
  return wantedMaximum == null || wantedMaximum === wanted ? count(wanted) : `${count(wanted)}–${count(wantedMaximum)}`;
}

/** All that the receiver got, in the order in which it is written down and hashed. */
export interface FrozenReview {
  readonly title: string;
  readonly receiver: string;
  readonly asOf: string;
  readonly headings: readonly string[];
  readonly texts: readonly string[];
  readonly figures: readonly ReviewFigure[];
}

/** The one way in which a sent review is written down; the same content always gives the same text. */
export function frozenText({ title, receiver, asOf, headings, texts, figures }: FrozenReview): string {
  return JSON.stringify([
    title,
    receiver,
    asOf,
    headings,
    texts,
    figures.map((figure) => [
      figure.targetId,
      figure.code,
      figure.title,
      figure.state,
      figure.value,
      figure.base,
      figure.wanted,
      figure.rating,
      // A copy that was sent without them keeps its text, and so its hash.
      ...(figure.wantedRating === undefined ? [] : [figure.wantedMaximum ?? null, figure.wantedRating]),
    ]),
  ]);
}

/** True when the figure says something else today than in the copy that was sent; a target that is gone has changed. */
export function hasChanged(sent: ReviewFigure, now: ReviewFigure | undefined): boolean {
  return (
    now === undefined ||
    sent.state !== now.state ||
    sent.value !== now.value ||
    sent.base !== now.base ||
    sent.wanted !== now.wanted ||
    sent.rating !== now.rating ||
    (sent.wantedRating !== undefined &&
      (sent.wantedRating !== now.wantedRating || sent.wantedMaximum !== now.wantedMaximum))
  );
}
