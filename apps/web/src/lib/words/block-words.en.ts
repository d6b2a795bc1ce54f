import type {
  BLOCK_AWARD_KIND_NAMES,
  BLOCK_ENTRY_STAGE_NAMES,
  BLOCK_GROUP_KIND_NAMES,
  BLOCK_LEVEL_NAMES,
  BLOCK_ROLE_NAMES,
  BLOCK_SHEET_PART_NAMES,
  BLOCK_SHEET_STATUS_NAMES,
  BLOCK_TIE_RULE_NAMES,
  PACT_STATUS_NAMES,
} from '@thidua/domain/blocks';

import type { Named } from './words.en.ts';

export const blockLevels: Named<typeof BLOCK_LEVEL_NAMES> = {
  EXTERNAL: 'Of a higher level',
  INTERNAL: 'Within the body',
};

export const blockRoles: Named<typeof BLOCK_ROLE_NAMES> = {
  MEMBER: 'Member',
  LEADER: 'Leader',
  DEPUTY: 'Deputy leader',
};

export const pactStatuses: Named<typeof PACT_STATUS_NAMES> = {
  DRAFT: 'Draft',
  SIGNED: 'Signed',
};

export const blockSheetStatuses: Named<typeof BLOCK_SHEET_STATUS_NAMES> = {
  DRAFT: 'Being written',
  SCORING: 'Self-scoring',
  APPRAISING: 'Being appraised',
  PUBLISHED: 'Published',
};

export const blockEntryStages: Named<typeof BLOCK_ENTRY_STAGE_NAMES> = {
  OPEN: 'Self-scoring',
  SENT: 'Sent',
  IN_APPRAISAL: 'Being appraised',
  RANKED: 'Ranked',
};

export const blockGroupKinds: Named<typeof BLOCK_GROUP_KIND_NAMES> = {
  BASE: 'Base points',
  BONUS: 'Bonus points',
  PENALTY: 'Minus points',
};

export const blockTieRules: Named<typeof BLOCK_TIE_RULE_NAMES> = {
  SHARED: 'Shared rank',
  GROUPS: 'Compare group by group, in the order of the sheet',
  PENALTIES: 'Fewer minus points stand first',
  VOTES: 'More votes of the ballot stand first',
};

export const blockSheetParts: Named<typeof BLOCK_SHEET_PART_NAMES> = {
  GROUP: 'Group',
  CRITERION: 'Criterion',
  TIE_RULE: 'When points are equal',
};

export const blockAwardKinds: Named<typeof BLOCK_AWARD_KIND_NAMES> = {
  FLAG: 'Emulation flag',
  CERTIFICATE: 'Certificate of merit',
  OTHER: 'Another award',
};
