import type { BENEFIT_STATE_NAMES } from '@thidua/domain/benefits';
import type { REUSE_STATUS_NAMES, SPREADING_STATUS_NAMES } from '@thidua/domain/initiative-library';

import type { Named } from './words.en.ts';

export const reuseStatuses: Named<typeof REUSE_STATUS_NAMES> = {
  TOLD: 'Waiting for the head',
  CONFIRMED: 'Confirmed',
  DECLINED: 'Not confirmed',
  WITHDRAWN: 'Withdrawn',
};

export const spreadingStatuses: Named<typeof SPREADING_STATUS_NAMES> = {
  WAITING: 'Waiting for an answer',
  APPLIES: 'Applied',
  NOT_YET: 'Not yet',
};

export const benefitStates: Named<typeof BENEFIT_STATE_NAMES> = {
  NOT_DUE: 'Not due',
  WAITING: 'To be reported',
  REPORTED: 'Sent',
  RETURNED: 'Returned',
  CONFIRMED: 'Confirmed',
};
