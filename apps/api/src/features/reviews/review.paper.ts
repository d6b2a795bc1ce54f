import { dayIn } from '@thidua/domain/kernel';
import { reviewPaper, type ReviewOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

interface Answer extends Omit<ReviewOfPaper, 'sentOn'> {
  readonly sentAt: string | null;
}

/** The review of a movement as an official report; of a sent one the frozen copy. */
export const reviewPaperSource: PaperSource = {
  slug: 'review',
  kind: 'REVIEW_PAPER',
  objectType: 'MovementReview',
  permission: 'review:read',
  document: question(`
    query ($id: UUID!) {
      movementReview(id: $id) {
        title year receiver headings texts figuresDay sentAt hash archive
        signature { capacity name }
        wording { texts { part text } }
        figures { code title group state value base wanted wantedMaximum wantedRating rating }
      }
    }`),
  paperOf: ({ movementReview }, body, timeZone) => {
    const { sentAt, ...review } = movementReview as Answer;
    return reviewPaper({ ...review, sentOn: sentAt === null ? null : dayIn(timeZone, new Date(sentAt)) }, body);
  },
};
