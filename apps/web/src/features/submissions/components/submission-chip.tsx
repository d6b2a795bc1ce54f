import type { SubmissionLineState, SubmissionStatus } from '@thidua/domain/submissions';

import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { submissionText } from '../text.ts';

const FAMILIES = {
  DRAFT: 'wait',
  SIGNED: 'need',
  DISPATCHED: 'review',
  CANCELLED: 'gone',
} as const satisfies Record<SubmissionStatus, StatusFamily>;

const LINE_FAMILIES = {
  WAITING: 'wait',
  RETURNED: 'need',
  GRANTED: 'issued',
  REFUSED: 'no',
  TAKEN_OUT: 'gone',
} as const satisfies Record<SubmissionLineState, StatusFamily>;

interface SubmissionChipProps {
  readonly submission: {
    readonly status: SubmissionStatus;
    readonly isOverdue: boolean;
    readonly openCount: number;
  };
}

/** Where a tờ trình is; one that waits beyond its day, or whose every line has an answer, says so. */
export function SubmissionChip({ submission: { status, isOverdue, openCount } }: SubmissionChipProps) {
  const t = useText(submissionText);
  if (isOverdue) return <StatusChip family="no">{t.overdue}</StatusChip>;
  if (status === 'DISPATCHED' && openCount === 0) return <StatusChip family="issued">{t.answeredAll}</StatusChip>;
  return <StatusChip family={FAMILIES[status]}>{t.status[status]}</StatusChip>;
}

interface LineChipProps {
  readonly line: { readonly state: SubmissionLineState; readonly isOverdue: boolean };
}

export function SubmissionLineChip({ line: { state, isOverdue } }: LineChipProps) {
  const t = useText(submissionText);
  return isOverdue ? (
    <StatusChip family="no">{t.overdue}</StatusChip>
  ) : (
    <StatusChip family={LINE_FAMILIES[state]}>{t.state[state]}</StatusChip>
  );
}
