import { wordedSince } from '@thidua/domain/paper-templates';
import { wordingFields } from '../paper-templates/index.ts';
import { PostingType } from './posting.type.ts';

export const PostingWordingFields = wordingFields(PostingType, {
  kind: 'POSTING_NOTICE',
  description: 'Lời văn của thông báo: bản mẫu dùng khi lập dự thảo.',
  begunAt: ({ createdAt, wordedAt }) => wordedSince(createdAt, wordedAt),
  isDraft: ({ status }) => status === 'DRAFT',
});
