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

/** An official paper of a record was taken as a file. */
export type PaperEvent = Event<
  'PAPER_MADE',
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
  | 'AwardCertificatePrint',
  { readonly kind: PaperKind; readonly format: string; readonly isDraft: boolean }
>;
