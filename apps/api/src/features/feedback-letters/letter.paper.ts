import { feedbackLetterPaper, type FeedbackLetterOfPaper } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

/** The letter to the authors, by its initiative. */
export const feedbackLetterPapers: readonly PaperSource[] = [
  {
    slug: 'feedback-letter',
    kind: 'FEEDBACK_LETTER',
    objectType: 'Initiative',
    permission: 'feedback-letter:read',
    document: question(`query ($id: UUID!) {
      feedbackLetter(initiativeId: $id) {
        status number issuedOn paperYear remarks advice initiativeTitle outcome authorNames signature { capacity name }
        wording { texts { part text } }
      }
    }`),
    paperOf: ({ feedbackLetter }, body) => feedbackLetterPaper(feedbackLetter as FeedbackLetterOfPaper, body),
  },
];
