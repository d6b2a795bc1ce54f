import type { RoleModelStatus } from '@thidua/domain/role-models';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

export const ROLE_MODEL_FAMILIES = {
  DRAFT: 'draft',
  PROPOSED: 'wait',
  PUBLISHED: 'issued',
  WITHDRAWN: 'gone',
} as const satisfies Record<RoleModelStatus, StatusFamily>;
