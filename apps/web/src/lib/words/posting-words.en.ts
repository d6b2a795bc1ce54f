import type { POSTING_COMMENT_STATUS_NAMES, POSTING_STATUS_NAMES } from '@thidua/domain/postings';

import type { Named } from './words.en.ts';

export const postingStatuses: Named<typeof POSTING_STATUS_NAMES> = {
  DRAFT: 'Being written',
  OPEN: 'Posted',
  CLOSED: 'Ended',
  CANCELLED: 'Cancelled',
};

export const postingCommentStatuses: Named<typeof POSTING_COMMENT_STATUS_NAMES> = {
  WAITING: 'Waiting for an answer',
  ANSWERED: 'Answered',
  WITHDRAWN: 'Taken back',
};
