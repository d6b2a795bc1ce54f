import type { BenefitState as State } from '@thidua/domain/benefits';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { benefitText } from '../text.ts';

const FAMILIES = {
  NOT_DUE: 'draft',
  WAITING: 'wait',
  REPORTED: 'review',
  RETURNED: 'need',
  CONFIRMED: 'ok',
} as const satisfies Record<State, StatusFamily>;

interface BenefitStateProps {
  readonly check: { readonly state: State; readonly isOverdue: boolean };
}

/** Where a check stands, and that it is late. */
export function BenefitState({ check: { state, isOverdue } }: BenefitStateProps) {
  const t = useText(benefitText);
  return (
    <StatusChip family={isOverdue ? 'need' : FAMILIES[state]}>
      {isOverdue ? t.late(t.states[state]) : t.states[state]}
    </StatusChip>
  );
}
