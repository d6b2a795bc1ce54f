import { wordedSince } from '@thidua/domain/paper-templates';
import { wordingFields } from '../paper-templates/index.ts';
import { ReviewType } from './review.type.ts';

export const ReviewWordingFields = wordingFields(ReviewType, {
  kind: 'REVIEW_PAPER',
  description: 'Lời văn của báo cáo: bản mẫu dùng khi lập dự thảo.',
  begunAt: ({ createdAt, wordedAt }) => wordedSince(createdAt, wordedAt),
  isDraft: ({ status }) => status === 'DRAFT',
});
