import type { BallotRoundStatus } from '@thidua/domain/secret-ballot';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { ballotText } from '../text.ts';

const FAMILIES = {
  DRAFT: 'draft',
  SEALED: 'wait',
  ISSUING: 'vote',
  VOTING: 'vote',
  CLOSED: 'wait',
  PUBLISHED: 'ok',
  CERTIFIED: 'issued',
  DISPUTED: 'need',
  VOID: 'gone',
} as const satisfies Record<BallotRoundStatus, StatusFamily>;

/** Where a round of the secret ballot is. */
export function RoundChip({ status }: { readonly status: BallotRoundStatus }) {
  const t = useText(ballotText);
  return <StatusChip family={FAMILIES[status]}>{t.status[status]}</StatusChip>;
}
