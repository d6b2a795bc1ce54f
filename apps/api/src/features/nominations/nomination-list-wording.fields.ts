import { businessNow } from '../../platform/business-clock.ts';
import { wordingFields } from '../paper-templates/index.ts';
import { NominationGridType } from './grid.type.ts';

export const NominationListWordingFields = wordingFields(NominationGridType, {
  kind: 'NOMINATION_LIST',
  description: 'Lời văn của danh sách: bản mẫu của lần gửi; chưa gửi thì bản đang dùng.',
  begunAt: ({ submittedAt }, context) => submittedAt ?? businessNow(context, context.actor),
});
