import type { BLOCK_LEVEL_NAMES, BLOCK_ROLE_NAMES, PACT_STATUS_NAMES } from '@thidua/domain/blocks';

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
