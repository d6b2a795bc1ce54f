import { wordedSince } from '@thidua/domain/paper-templates';
import { wordingFields } from '../paper-templates/index.ts';
import { FeedbackLetterType } from './letter.type.ts';

export const FeedbackLetterWordingFields = wordingFields(FeedbackLetterType, {
  kind: 'FEEDBACK_LETTER',
  description: 'Lời văn của thư: bản mẫu dùng khi soạn.',
  begunAt: ({ preparedAt, wordedAt }) => wordedSince(preparedAt, wordedAt),
  isDraft: ({ status }) => status === 'DRAFT',
});
