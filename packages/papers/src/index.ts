export { PAPER_FORMATS, type Paper, type PaperBlock, type PaperFormat } from './model/paper.ts';
export type { IssuingBody, PaperSignature } from './papers/issuing-body.ts';
export { achievementReportPaper, type AchievementReportOfPaper } from './papers/achievement-report-paper.ts';
export { feedbackLetterPaper, type FeedbackLetterOfPaper } from './papers/feedback-letter-paper.ts';
export { certificatePaper, certificateSheets, type CertificateOfPaper } from './papers/certificate-paper.ts';
export { initiativeRequestPaper, type RequestOfPaper } from './papers/initiative-request-paper.ts';
export { recognitionDecision, sittingMinutes, type SittingOfPaper } from './papers/sitting-paper.ts';
export { registrationPaper, type PaperRegistration } from './papers/registration-paper.ts';
export { peerReviewMinutes, type PeerReviewOfPaper } from './papers/peer-review-paper.ts';
export { submissionPaper, type SubmissionOfPaper } from './papers/submission-paper.ts';
export { postingNotice, type PostingOfPaper } from './papers/posting-paper.ts';
export { reviewPaper, type ReviewOfPaper } from './papers/review-paper.ts';
export { ballotSlips, type BallotSlipsOfPaper } from './papers/ballot-slip-paper.ts';
export { meetingInvitation, type MeetingOfPaper } from './papers/meeting-invitation-paper.ts';
export { nominationListPaper, type LineOfList } from './papers/nomination-list-paper.ts';
export { planPaper, type BasisPaper, type PlanOfPaper } from './papers/plan-paper.ts';
export { certificateWarnings } from './artwork/certificate-fields.ts';
export {
  AWARD_CERTIFICATE_WARNINGS,
  type AwardCertificate,
  type AwardCertificateSheets,
  type AwardCertificateWarning,
} from './artwork/award-certificate.ts';
export { awardCertificateWords } from './papers/award-certificate-words.ts';
export { awardCertificateProof, awardCertificateSheets } from './papers/award-certificate-proof.ts';
export { meetingMinutesPaper, type MinutesOfPaper } from './papers/meeting-minutes-paper.ts';
export { tallySheet, type TallyItem, type TallyOfPaper } from './papers/tally-sheet-paper.ts';
export { templateSample, type TemplateOfPaper } from './papers/template-sample.ts';
export { correctionPaper, type CorrectionOfPaper } from './papers/correction-paper.ts';
export { decisionFields, decisionPaper, type DecisionOfPaper } from './papers/decision-paper.ts';
