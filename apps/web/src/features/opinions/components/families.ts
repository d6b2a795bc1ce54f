import type { OpinionAnswer, OpinionStatus } from '@thidua/domain/opinions';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

export const OPINION_FAMILIES = {
  WAITING: 'wait',
  ANSWERED: 'ok',
  UNANSWERED: 'draft',
  CANCELLED: 'gone',
} as const satisfies Record<OpinionStatus, StatusFamily>;

export const OPINION_ANSWER_FAMILIES = {
  AGREES: 'ok',
  OBJECTS: 'no',
  NO_COMMENT: 'draft',
} as const satisfies Record<OpinionAnswer, StatusFamily>;
