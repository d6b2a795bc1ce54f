import { lengthOf, type InputProblem } from '../kernel/index.ts';
import { REVIEW_LIMITS } from './review-life.ts';

/** Parts that every review has after one part per general goal, by what they are filled with at first. */
export const REVIEW_PARTS = ['UNITS', 'ROLE_MODELS', 'DIFFICULTIES', 'OUTLOOK'] as const;
export type ReviewPart = (typeof REVIEW_PARTS)[number];

export const REVIEW_PART_HEADINGS = {
  UNITS: 'Kết quả của các phòng, đơn vị',
  ROLE_MODELS: 'Điển hình tiên tiến',
  DIFFICULTIES: 'Khó khăn, vướng mắc và việc giải quyết',
  OUTLOOK: 'Phương hướng, nhiệm vụ thời gian tới',
} as const satisfies Record<ReviewPart, string>;

/** The headings of a review of a plan with these general goals, word for word. */
export function reviewHeadings(generalGoals: readonly string[]): readonly string[] {
  return [...generalGoals, ...REVIEW_PARTS.map((part) => REVIEW_PART_HEADINGS[part])];
}

/** A draft may have gaps, but as many texts as headings, none too long. */
export function reviewDraftProblems(headings: readonly string[], texts: readonly string[]): readonly InputProblem[] {
  if (texts.length !== headings.length) {
    return [{ field: 'texts', code: 'COUNT', limit: headings.length, actual: texts.length }];
  }
  return texts.flatMap((text, index) => {
    const actual = lengthOf(text);
    return actual > REVIEW_LIMITS.text
      ? [{ field: `texts.${index}`, code: 'TOO_LONG', limit: REVIEW_LIMITS.text, actual }]
      : [];
  });
}

/** What keeps a review from being sent: every part wants its text, if only “Không có”. */
export function reviewSendProblems(texts: readonly string[]): readonly InputProblem[] {
  return texts.flatMap((text, index) => (text.trim() === '' ? [{ field: `texts.${index}`, code: 'REQUIRED' }] : []));
}
