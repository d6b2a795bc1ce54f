import type { ResearchTopicStatus } from '@thidua/domain/research-topics';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

export const RESEARCH_FAMILIES = {
  DRAFT: 'draft',
  SENT: 'wait',
  CONFIRMED: 'issued',
  WITHDRAWN: 'gone',
} as const satisfies Record<ResearchTopicStatus, StatusFamily>;
