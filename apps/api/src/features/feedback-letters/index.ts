import { FeedbackLetterFields } from './letter.fields.ts';
import { FeedbackLetterWordingFields } from './letter-wording.fields.ts';
import { FeedbackLetterResolver } from './letter.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const feedbackLetterResolvers = [
  FeedbackLetterResolver,
  FeedbackLetterFields,
  FeedbackLetterWordingFields,
] as const;

export { feedbackLetterPapers } from './letter.paper.ts';
