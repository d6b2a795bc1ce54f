import type { PactStatus } from '@thidua/domain/blocks';

import type { StatusFamily } from '../../../ui/status-chip.tsx';

export const PACT_FAMILIES = { DRAFT: 'draft', SIGNED: 'issued' } as const satisfies Record<PactStatus, StatusFamily>;
