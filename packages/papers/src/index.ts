export { PAPER_FORMATS, type Paper, type PaperBlock, type PaperFormat } from './model/paper.ts';
export type { IssuingBody, PaperSignature } from './papers/issuing-body.ts';
export { feedbackLetterPaper, type FeedbackLetterOfPaper } from './papers/feedback-letter-paper.ts';
export { certificatePaper, certificateSheets, type CertificateOfPaper } from './papers/certificate-paper.ts';
export { initiativeRequestPaper, type RequestOfPaper } from './papers/initiative-request-paper.ts';
export { recognitionDecision, sittingMinutes, type SittingOfPaper } from './papers/sitting-paper.ts';
export { registrationPaper, type PaperRegistration } from './papers/registration-paper.ts';
export { reviewPaper, type ReviewOfPaper } from './papers/review-paper.ts';
export { planPaper, type BasisPaper, type PlanOfPaper } from './papers/plan-paper.ts';
