import type {
  RESEARCH_LEVEL_NAMES,
  RESEARCH_RESULT_NAMES,
  RESEARCH_ROLE_NAMES,
  RESEARCH_TOPIC_STATUS_NAMES,
} from '@thidua/domain/research-topics';

import type { Named } from './words.en.ts';

export const researchTopicStatuses: Named<typeof RESEARCH_TOPIC_STATUS_NAMES> = {
  DRAFT: 'Being recorded',
  SENT: 'Waiting to be confirmed',
  CONFIRMED: 'Confirmed',
  WITHDRAWN: 'Withdrawn',
};

export const researchLevels: Named<typeof RESEARCH_LEVEL_NAMES> = {
  AGENCY: 'Of the body',
  PROVINCE: 'Of the province',
  MINISTRY: 'Of a ministry',
  STATE: 'Of the State',
};

export const researchResults: Named<typeof RESEARCH_RESULT_NAMES> = {
  EXCELLENT: 'Excellent',
  PASSED: 'Passed',
  FAILED: 'Failed',
};

export const researchRoles: Named<typeof RESEARCH_ROLE_NAMES> = {
  LEADER: 'Leader',
  PARTICIPANT: 'Direct participant',
  OTHER: 'Other part',
};
