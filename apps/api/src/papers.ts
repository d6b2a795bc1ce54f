import 'reflect-metadata';
import { awardCertificatePapers } from './features/award-certificates/index.ts';
import { certificatePapers } from './features/certificates/index.ts';
import { councilPapers } from './features/council/index.ts';
import { invitationPapers } from './features/meeting-invitations/index.ts';
import { minutesPapers } from './features/meeting-minutes/index.ts';
import { ballotRoundPapers } from './features/secret-ballot/index.ts';
import { decisionPapers } from './features/decisions/index.ts';
import { initiativePapers } from './features/initiatives/index.ts';
import { feedbackLetterPapers } from './features/feedback-letters/index.ts';
import { sittingPapers } from './features/initiative-sittings/index.ts';
import { nominationPapers } from './features/nominations/index.ts';
import { peerReviewPapers } from './features/peer-reviews/index.ts';
import { templatePapers } from './features/paper-templates/index.ts';
import { planPapers } from './features/plans/index.ts';
import { postingPapers } from './features/postings/index.ts';
import { registrationPapers } from './features/registrations/index.ts';
import { submissionPapers } from './features/submissions/index.ts';
import { reviewPapers } from './features/reviews/index.ts';
import type { PaperSource } from './platform/papers/paper-source.ts';

/** Every official paper that the system writes; one line per feature. */
export const PAPERS: readonly PaperSource[] = [
  ...planPapers,
  ...reviewPapers,
  ...registrationPapers,
  ...initiativePapers,
  ...certificatePapers,
  ...minutesPapers,
  ...ballotRoundPapers,
  ...decisionPapers,
  ...templatePapers,
  ...awardCertificatePapers,
  ...sittingPapers,
  ...peerReviewPapers,
  ...postingPapers,
  ...submissionPapers,
  ...feedbackLetterPapers,
  ...nominationPapers,
  ...councilPapers,
  ...invitationPapers,
];
