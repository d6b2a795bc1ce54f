import { wordedSince } from '@thidua/domain/paper-templates';
import { wordingFields } from '../paper-templates/index.ts';
import { SubmissionType } from './submission.type.ts';

export const SubmissionWordingFields = wordingFields(SubmissionType, {
  kind: 'SUBMISSION_PAPER',
  description: 'Lời văn của tờ trình: bản mẫu dùng khi lập dự thảo.',
  begunAt: ({ createdAt, wordedAt }) => wordedSince(createdAt, wordedAt),
  isDraft: ({ status }) => status === 'DRAFT',
});
