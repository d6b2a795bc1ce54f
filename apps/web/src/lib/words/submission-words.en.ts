import type {
  DECIDING_AUTHORITY_NAMES,
  SUBMISSION_LINE_STATE_NAMES,
  SUBMISSION_STATUS_NAMES,
  SUBMISSION_WAY_NAMES,
} from '@thidua/domain/submissions';

import type { Named } from './words.en.ts';

export const decidingAuthorities: Named<typeof DECIDING_AUTHORITY_NAMES> = {
  PROVINCE_CHAIRMAN: 'Chairman of the provincial people’s committee',
  MINISTER: 'Minister',
  PRIME_MINISTER: 'Prime Minister',
  PRESIDENT: 'President',
};

export const submissionStatuses: Named<typeof SUBMISSION_STATUS_NAMES> = {
  DRAFT: 'Waiting to be signed',
  SIGNED: 'Signed, to be sent',
  DISPATCHED: 'Sent',
  CANCELLED: 'Cancelled',
};

export const submissionLineStates: Named<typeof SUBMISSION_LINE_STATE_NAMES> = {
  WAITING: 'Waiting for the answer',
  RETURNED: 'More asked for',
  GRANTED: 'Awarded',
  REFUSED: 'Not awarded',
  TAKEN_OUT: 'Taken out of the submission',
};

export const submissionWays: Named<typeof SUBMISSION_WAY_NAMES> = {
  PAPER: 'On paper',
  ELECTRONIC: 'As files',
  BOTH: 'On paper and as files',
};
