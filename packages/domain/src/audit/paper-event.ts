import type { Event } from './event-shape.ts';

/** The kinds of official papers that the system writes. */
export const PAPER_KINDS = [
  'PLAN_PAPER',
  'REVIEW_PAPER',
  'REGISTRATION_PAPER',
  'INITIATIVE_REQUEST',
  'CERTIFICATE_PAPER',
  'CERTIFICATE_SHEETS',
  'AWARD_DECISION',
  'AWARD_CERTIFICATES',
  'AWARD_CERTIFICATE_TEST',
  'AWARD_CERTIFICATE_PROOF',
  'SITTING_MINUTES',
  'RECOGNITION_DECISION',
  'FEEDBACK_LETTER',
  'ACHIEVEMENT_REPORT',
  'PEER_REVIEW_MINUTES',
  'POSTING_NOTICE',
  'SUBMISSION_PAPER',
  'NOMINATION_LIST',
  'MEETING_INVITATION',
  'BALLOT_SLIPS',
  'MEETING_MINUTES',
  'TALLY_SHEET',
  'TEMPLATE_SAMPLE',
  'TEMPLATE_ON_DECISION',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

type PaperObject =
  | 'Movement'
  | 'MovementReview'
  | 'Department'
  | 'Initiative'
  | 'InitiativeCertificate'
  | 'InitiativeSitting'
  | 'AchievementReport'
  | 'PeerReview'
  | 'Posting'
  | 'Submission'
  | 'Meeting'
  | 'MeetingMinutes'
  | 'BallotRound'
  | 'Decision'
  | 'PaperTemplate'
  | 'AwardCertificatePrint';

export type PaperEvent =
  /** An official paper of a record was taken as a file. */
  | Event<'PAPER_MADE', PaperObject, { readonly kind: PaperKind; readonly format: string; readonly isDraft: boolean }>
  /** The files of a paper that has become official were made and will not change; their SHA-256. */
  | Event<
      'PAPER_FROZEN',
      PaperObject,
      {
        readonly kind: PaperKind;
        readonly pdfSha256: string | null;
        readonly docxSha256: string | null;
        readonly isFromUpgrade: boolean;
      }
    >;
