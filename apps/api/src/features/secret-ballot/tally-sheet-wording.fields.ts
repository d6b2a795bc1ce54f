import { businessNow } from '../../platform/business-clock.ts';
import { wordingFields } from '../paper-templates/index.ts';
import { BallotRoundType } from './ballot-round.type.ts';

export const TallySheetWordingFields = wordingFields(BallotRoundType, {
  kind: 'TALLY_SHEET',
  description: 'Lời văn của biên bản kiểm phiếu: bản mẫu của lúc công bố; chưa công bố thì bản đang dùng.',
  begunAt: ({ publishedAt }, context) => publishedAt ?? businessNow(context, context.actor),
});
