import type { ROLE_MODEL_STATUS_NAMES } from '@thidua/domain/role-models';
import type { GATHERING_STATUS_NAMES } from '@thidua/domain/gatherings';
import type { MOVEMENT_KIND_NAMES, MOVEMENT_STATUS_NAMES, TARGET_STATE_NAMES } from '@thidua/domain/movements';
import type { PLAN_PART_NAMES, TASK_ENTRY_KIND_NAMES, TASK_OUTCOME_NAMES } from '@thidua/domain/plans';
import type { PROGRAMME_ITEM_STATUS_NAMES, PROGRAMME_KIND_NAMES } from '@thidua/domain/programmes';
import type {
  TRAINING_COURSE_STATUS_NAMES,
  TRAINING_GRADE_NAMES,
  TRAINING_KIND_NAMES,
  TRAINING_STATUS_NAMES,
} from '@thidua/domain/training';
import type { REVIEW_KIND_NAMES, REVIEW_STATUS_NAMES } from '@thidua/domain/reviews';
import type {
  CHECK_FINDING_KIND_NAMES,
  CHECK_FINDING_STATUS_NAMES,
  UNIT_CHECK_STATUS_NAMES,
} from '@thidua/domain/unit-checks';
import type {
  DIFFICULTY_STATUS_NAMES,
  REPORT_REQUEST_STATUS_NAMES,
  UNIT_REPORT_STATUS_NAMES,
} from '@thidua/domain/works';

import type { Named } from './words.en.ts';

/* The English of what the domain calls the parts of a movement and what is done in its course. */

export const movementKinds: Named<typeof MOVEMENT_KIND_NAMES> = {
  YEARLY: 'Plan of the year',
  THEMATIC: 'Thematic plan',
};

export const movementStatuses: Named<typeof MOVEMENT_STATUS_NAMES> = {
  DRAFT: 'Draft',
  LAUNCHED: 'Launched',
  INTERIM_REVIEWED: 'Interim review held',
  FINAL_REVIEWED: 'Final review held',
  CLOSED: 'Closed',
};

export const planParts: Named<typeof PLAN_PART_NAMES> = {
  TITLE: 'Name of the plan',
  THEME: 'Theme',
  PERIOD: 'Period',
  PAPER: 'Kind, number, day and issuer',
  SIGNER: 'Signer',
  PURPOSES: 'Purposes',
  REQUIREMENTS: 'Requirements',
  GENERAL_GOALS: 'General goals',
  PHASES: 'Phases',
  TARGETS: 'Targets',
  TASKS: 'Tasks',
  THEMATIC_MOVEMENTS: 'Thematic movements',
  RECIPIENTS: 'Recipients',
  REFERENCES: 'Documents referred to',
  DUTIES: 'Duties',
};

export const taskOutcomes: Named<typeof TASK_OUTCOME_NAMES> = {
  MET: 'Met',
  NOT_MET: 'Not met',
  NOT_MEASURED: 'Not measured',
};

export const taskEntryKinds: Named<typeof TASK_ENTRY_KIND_NAMES> = {
  ASSIGNED: 'Assigned',
  REPORTED: 'Result reported',
  JUDGED: 'Judged',
};

export const targetStates: Named<typeof TARGET_STATE_NAMES> = {
  NO_DATA: 'No result yet',
  RUNNING: 'Under way',
  AT_RISK: 'At risk',
  MET: 'Met',
  EXCEEDED: 'Exceeded',
  NOT_MET: 'Not met',
};

export const programmeKinds: Named<typeof PROGRAMME_KIND_NAMES> = {
  FRAMEWORK: 'Framework programme',
  RESOLUTION: 'Resolution or programme of a term',
  OF_YEAR: 'Work programme of the year',
};

export const trainingKinds: Named<typeof TRAINING_KIND_NAMES> = {
  DEGREE: 'Study for a degree',
  POLITICAL_THEORY: 'Political theory',
  DEFENCE: 'Defence and security',
  STATE_MANAGEMENT: 'State management',
  PROFESSION: 'Profession and skills',
  INTEGRATION: 'International integration',
  FOREIGN_LANGUAGE: 'Foreign languages',
  MINORITY_LANGUAGE: 'Languages of ethnic minorities',
  COMPUTING: 'Computing',
  OTHER: 'Something else',
};

export const trainingStatuses: Named<typeof TRAINING_STATUS_NAMES> = {
  ATTENDING: 'Attending',
  COMPLETED: 'Completed',
  NOT_COMPLETED: 'Not completed',
  REMOVED: 'Did not attend',
};

export const trainingCourseStatuses: Named<typeof TRAINING_COURSE_STATUS_NAMES> = {
  RECORDED: 'Recorded',
  WITHDRAWN: 'Withdrawn',
};

export const trainingGrades: Named<typeof TRAINING_GRADE_NAMES> = {
  EXCELLENT: 'Excellent',
  VERY_GOOD: 'Very good',
  GOOD: 'Good',
  AVERAGE: 'Average',
};

export const programmeItemStatuses: Named<typeof PROGRAMME_ITEM_STATUS_NAMES> = {
  PLANNED: 'Not registered',
  REGISTERED: 'Registered',
  FINISHED: 'Finished',
};

export const reviewKinds: Named<typeof REVIEW_KIND_NAMES> = {
  INTERIM: 'Interim review',
  FINAL: 'Final review',
  ON_DEMAND: 'On demand',
};

export const reviewStatuses: Named<typeof REVIEW_STATUS_NAMES> = {
  DRAFT: 'Draft',
  SENT: 'Sent',
  DISCARDED: 'Discarded',
};

export const reportRequestStatuses: Named<typeof REPORT_REQUEST_STATUS_NAMES> = {
  OPEN: 'Collecting',
  CLOSED: 'Closed',
  CANCELLED: 'Cancelled',
};

export const unitReportStatuses: Named<typeof UNIT_REPORT_STATUS_NAMES> = {
  ASKED: 'Not begun',
  DRAFT: 'Being written',
  SENT: 'Waiting for receipt',
  RETURNED: 'More needed',
  RECEIVED: 'Received',
};

export const gatheringStatuses: Named<typeof GATHERING_STATUS_NAMES> = {
  PLANNED: 'Planned',
  HELD: 'Held',
  CANCELLED: 'Cancelled',
};

export const difficultyStatuses: Named<typeof DIFFICULTY_STATUS_NAMES> = {
  RAISED: 'With the office',
  ROUTED: 'With the director',
  ANSWERED: 'Answered',
  CLOSED: 'Settled',
  WITHDRAWN: 'Withdrawn',
};

export const unitCheckStatuses: Named<typeof UNIT_CHECK_STATUS_NAMES> = {
  PLANNED: 'Planned',
  CARRIED_OUT: 'Minutes being written',
  ISSUED: 'Minutes issued',
  CLOSED: 'Closed',
  CANCELLED: 'Called off',
};

export const checkFindingKinds: Named<typeof CHECK_FINDING_KIND_NAMES> = {
  STRENGTH: 'Strength',
  SHORTCOMING: 'Shortcoming',
  PROPOSAL: 'Proposal',
};

export const checkFindingStatuses: Named<typeof CHECK_FINDING_STATUS_NAMES> = {
  NOTED: 'Noted',
  OPEN: 'To be mended',
  ANSWERED: 'Answered',
  SETTLED: 'Mended',
};

export const roleModelStatuses: Named<typeof ROLE_MODEL_STATUS_NAMES> = {
  DRAFT: 'Being written',
  PROPOSED: 'Waiting to be published',
  PUBLISHED: 'Published',
  WITHDRAWN: 'Withdrawn',
};
