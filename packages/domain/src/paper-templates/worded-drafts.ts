import type { TemplateKind } from './template-kinds.ts';

/** Papers that are written over days: each keeps the words of the day on which it was begun until somebody takes up newer ones. */
export const WORDED_DRAFT_KINDS = [
  'MEETING_MINUTES',
  'POSTING_NOTICE',
  'SUBMISSION_PAPER',
  'FEEDBACK_LETTER',
  'REVIEW_PAPER',
] as const satisfies readonly TemplateKind[];
export type WordedDraftKind = (typeof WORDED_DRAFT_KINDS)[number];

/** The moment by which a paper is worded: when it was begun, or when newer words were taken up. */
export function wordedSince(begunAt: Date, wordedAt: Date | null): Date {
  return wordedAt !== null && wordedAt > begunAt ? wordedAt : begunAt;
}
